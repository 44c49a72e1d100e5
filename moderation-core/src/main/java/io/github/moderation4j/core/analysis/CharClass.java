package io.github.moderation4j.core.analysis;

/** What sort of character each one is to the tokenizer; one table look-up. */
final class CharClass {
  static final byte SPACE = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;

  /** Goes with the character before it. */
  static final byte MARK = 3;

  /** A token of its own, as the script writes no spaces: Han, kana, Thai and their like. */
  static final byte ALONE = 4;

  /** A Korean syllable or letter: words are written apart, but not from other scripts. */
  static final byte HANGUL = 5;

  static final byte SIGN = 6;
  static final byte PICTURE = 7;

  private static final byte[] BMP = new byte[0x10000];

  static {
    for (int c = 0; c < BMP.length; c++) {
      BMP[c] = classify(c);
    }
  }

  private CharClass() {}

  static byte of(int code) {
    return code < BMP.length ? BMP[code] : classify(code);
  }

  private static byte classify(int code) {
    if (Character.isWhitespace(code)) {
      return SPACE;
    }
    return switch (Character.getType(code)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          letter(code);
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          MARK;
      case Character.OTHER_SYMBOL -> PICTURE;
      case Character.UNASSIGNED -> code >= 0x1F000 && code < 0x1FB00 ? PICTURE : SIGN;
      default -> code >= 0x1F3FB && code <= 0x1F3FF ? MARK : SIGN;
    };
  }

  private static byte letter(int code) {
    return switch (Character.UnicodeScript.of(code)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN -> ALONE;
      case HANGUL -> HANGUL;
      case COMMON -> code == 'ー' ? ALONE : LETTER;
      default -> LETTER;
    };
  }
}
