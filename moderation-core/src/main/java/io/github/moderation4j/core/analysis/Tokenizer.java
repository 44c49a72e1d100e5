package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.text.NormalizedText;

/**
 * Cuts a normal form into tokens, without a dictionary and without looking at the neighbours: a
 * term is cut the same way wherever it stands.
 *
 * <p>Words are runs of letters and digits; scripts written without spaces give one token per
 * character. An English {@code 's} and a French or Italian {@code l'} are tokens of their own.
 */
final class Tokenizer {
  private final String text;
  private final Tokens tokens;
  private final Addresses addresses;

  private Tokenizer(NormalizedText normalized) {
    this.text = normalized.text();
    this.tokens = new Tokens(normalized);
    this.addresses = new Addresses(text);
  }

  static Tokens tokenize(NormalizedText normalized) {
    return new Tokenizer(normalized).run();
  }

  private Tokens run() {
    int length = text.length();
    for (int i = 0; i < length; ) {
      int code = text.codePointAt(i);
      byte kind = CharClass.of(code);
      i = kind == CharClass.SPACE ? i + 1 : token(i, code, kind);
    }
    return tokens;
  }

  private int token(int start, int code, byte kind) {
    return switch (kind) {
      case CharClass.LETTER, CharClass.DIGIT, CharClass.HANGUL -> word(start);
      case CharClass.PICTURE -> picture(start, code);
      case CharClass.SIGN -> sign(start, (char) code);
      default -> alone(start, code);
    };
  }

  private int word(int start) {
    int plain = plainEnd(start);
    if (plain > start) {
      tokens.add(start, plain, Token.Kind.WORD, smuggled(start, plain));
      return plain;
    }
    int address = addresses.endFrom(start);
    if (address > start) {
      tokens.add(start, address, Token.Kind.ADDRESS, Tokens.ADDRESS);
      return address;
    }
    WordScan scan = new WordScan(text, start);
    int end = scan.end();
    if (scan.isNumber()) {
      end = numberEnd(end);
      tokens.add(start, end, Token.Kind.NUMBER, end == start + 1 ? Tokens.SINGLE : 0);
    } else {
      Contractions.split(text, start, end, scan.flags() | smuggled(start, end), tokens);
    }
    return end;
  }

  /**
   * The end of an ordinary word: letters a–z, none three times in a row, and then something that
   * neither goes on with the word nor belongs to an address. The word's start if it is not
   * ordinary.
   */
  private int plainEnd(int start) {
    int i = start;
    int run = 0;
    for (char before = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        break;
      }
      run = c == before ? run + 1 : 1;
      if (run == 3) {
        return start;
      }
      before = c;
    }
    return i > start + 1 && endsPlainly(i) ? i : start;
  }

  private boolean endsPlainly(int end) {
    if (end == text.length()) {
      return true;
    }
    char c = text.charAt(end);
    return c == ' ' || c == ',' || c == '\n' || (c == '.' && isSpaceAt(end + 1));
  }

  private boolean isSpaceAt(int position) {
    return position == text.length() || CharClass.of(text.charAt(position)) == CharClass.SPACE;
  }

  /** The flag of a word that has a capital i among small letters. */
  private int smuggled(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) == 'i' && tokens.isSmuggledCapital(start, i)) {
        return Tokens.LEET;
      }
    }
    return 0;
  }

  private int numberEnd(int end) {
    int i = end;
    while (i + 1 < text.length()
        && ".,:".indexOf(text.charAt(i)) >= 0
        && isDigit(text.charAt(i + 1))) {
      i++;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
    }
    boolean wordFollows =
        i < text.length() && i > end && CharClass.of(text.codePointAt(i)) == CharClass.LETTER;
    return wordFollows ? end : i;
  }

  private static boolean isDigit(char c) {
    return CharClass.of(c) == CharClass.DIGIT;
  }

  private int alone(int start, int code) {
    int end = afterMarks(start + Character.charCount(code));
    tokens.add(start, end, Token.Kind.WORD, 0);
    return end;
  }

  private int afterMarks(int i) {
    int end = i;
    while (end < text.length() && CharClass.of(text.codePointAt(end)) == CharClass.MARK) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int picture(int start, int code) {
    if (Cells.isFlagLetter(code)) {
      return flag(start);
    }
    int end = start + Character.charCount(code);
    int marks = afterMarks(end);
    while (marks > end && text.charAt(marks - 1) == '\u200D' && marks < text.length()) {
      end = marks + Character.charCount(text.codePointAt(marks));
      marks = afterMarks(end);
    }
    end = marks;
    tokens.add(start, end, Token.Kind.EMOJI, Leet.STANDARD.flag(text, start));
    return end;
  }

  /** Two flag letters are a flag; one alone, or more than two in a row, may be a word. */
  private int flag(int start) {
    int end = isFlagLetter(start + 2) ? start + 4 : start + 2;
    boolean row = isFlagLetter(end) || (start > 1 && isFlagLetter(start - 2));
    int flags = (row ? Tokens.LEET : 0) | (end == start + 2 ? Tokens.SINGLE : 0);
    tokens.add(start, end, Token.Kind.EMOJI, flags);
    return end;
  }

  private boolean isFlagLetter(int position) {
    return position < text.length() && Cells.isFlagLetter(text.codePointAt(position));
  }

  private int sign(int start, char sign) {
    if ((sign == '@' || sign == '#') && startsName(start)) {
      return sign == '@' ? mention(start) : hashtag(start);
    }
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    tokens.add(start, end, Token.Kind.SIGN, Leet.STANDARD.flag(text, start));
    return end;
  }

  /** Whether a handle or tag begins: the sign follows no letter, and a letter follows it. */
  private boolean startsName(int sign) {
    boolean inWord = sign > 0 && isNamePart(text.charAt(sign - 1));
    return !inWord
        && sign + 1 < text.length()
        && CharClass.of(text.codePointAt(sign + 1)) != CharClass.DIGIT
        && isNamePart(text.charAt(sign + 1));
  }

  private static boolean isNamePart(char c) {
    byte kind = CharClass.of(c);
    return c == '_'
        || kind == CharClass.LETTER
        || kind == CharClass.DIGIT
        || kind == CharClass.ALONE
        || kind == CharClass.HANGUL
        || kind == CharClass.MARK;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int mention(int start) {
    int end = nameEnd(start + 1);
    tokens.add(start, end, Token.Kind.MENTION, Tokens.LEET);
    return end;
  }

  /** The words of a tag; its sign belongs to none of them. */
  private int hashtag(int sign) {
    int end = nameEnd(sign + 1);
    int start = sign + 1;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || startsTagWord(i)) {
        int from = text.charAt(start) == '_' ? start + 1 : start;
        if (from < i) {
          tokens.add(from, i, Token.Kind.HASHTAG, new WordScan(text, from, i).flags());
        }
        start = i;
      }
    }
    return end;
  }

  private boolean startsTagWord(int i) {
    byte before = CharClass.of(text.charAt(i - 1));
    byte here = CharClass.of(text.charAt(i));
    return text.charAt(i) == '_'
        || here == CharClass.ALONE
        || (before == CharClass.ALONE && here != CharClass.MARK)
        || (tokens.isCapital(i) && !tokens.isCapital(i - 1));
  }
}
