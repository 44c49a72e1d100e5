package io.github.moderation4j.core.text;

/** Tells the joiners and variation marks that ordinary writing needs from smuggled ones. */
final class EmojiJoiner {
  static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int TEXT_STYLE = 0xFE0E;

  private EmojiJoiner() {}

  /** Whether a joiner stands between two pictures and so makes one of them. */
  static boolean joins(char[] before, int size, int next) {
    return size > 0 && isPicture(Character.codePointBefore(before, size)) && isPicture(next);
  }

  /** Whether an invisible character belongs where it stands and nobody need be told. */
  static boolean isOrdinary(int code, char[] before, int size) {
    if (code == '\uFEFF' && size == 0) {
      return true;
    }
    if (size == 0) {
      return false;
    }
    int last = Character.codePointBefore(before, size);
    return switch (code) {
      case EMOJI_STYLE, TEXT_STYLE -> !Character.isLetter(last);
      case JOINER, NON_JOINER -> isPicture(last) || needsJoiners(last);
      default -> false;
    };
  }

  private static boolean isPicture(int code) {
    boolean skinTone = code >= 0x1F3FB && code <= 0x1F3FF;
    return skinTone || Character.getType(code) == Character.OTHER_SYMBOL;
  }

  private static boolean needsJoiners(int code) {
    return switch (Character.UnicodeScript.of(code)) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED, HAN, HIRAGANA, KATAKANA, HANGUL -> false;
      default -> Character.isLetter(code) || Character.getType(code) == Character.NON_SPACING_MARK;
    };
  }
}
