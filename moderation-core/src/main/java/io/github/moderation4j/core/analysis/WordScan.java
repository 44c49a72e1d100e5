package io.github.moderation4j.core.analysis;

/** One look over a word: where it ends, and whether anything about it is odd. */
final class WordScan {
  private final String text;
  private final int start;
  private final int limit;
  private final int end;
  private boolean letters;
  private boolean digits;
  private int flags;

  WordScan(String text, int start) {
    this(text, start, text.length());
  }

  WordScan(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.end = scan();
    if (letters && digits) {
      flags |= Tokens.LEET;
    }
    if (end - start == Character.charCount(text.codePointAt(start))) {
      flags |= Tokens.SINGLE;
    }
  }

  int end() {
    return end;
  }

  int flags() {
    return flags;
  }

  boolean isNumber() {
    return digits && !letters;
  }

  private int scan() {
    boolean hangul = CharClass.of(text.codePointAt(start)) == CharClass.HANGUL;
    int run = 0;
    char before = 0;
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      int next = step(i, c, hangul);
      if (next == i) {
        break;
      }
      run = c == before ? run + 1 : 1;
      before = c;
      if (run >= 3 && CharClass.of(c) == CharClass.LETTER) {
        flags |= Tokens.STRETCHED;
      }
      i = next;
    }
    return i;
  }

  /** The position after a character of the word, or the same position where the word has ended. */
  private int step(int i, char c, boolean hangul) {
    int code = c < 0x80 ? c : text.codePointAt(i);
    switch (CharClass.of(code)) {
      case CharClass.LETTER -> {
        if (hangul) {
          return i;
        }
        letters = true;
        if (c >= 0x80 && LookAlikes.STANDARD.get(code) != null) {
          flags |= Tokens.LOOK_ALIKE;
        }
      }
      case CharClass.HANGUL -> {
        if (!hangul) {
          return i;
        }
        letters = true;
      }
      case CharClass.DIGIT -> digits = true;
      case CharClass.MARK -> {}
      default -> {
        return c == '\'' && isInnerApostrophe(i) ? i + 1 : i;
      }
    }
    return i + Character.charCount(code);
  }

  private boolean isInnerApostrophe(int i) {
    return i > start
        && i + 1 < limit
        && CharClass.of(text.charAt(i - 1)) == CharClass.LETTER
        && CharClass.of(text.charAt(i + 1)) == CharClass.LETTER;
  }
}
