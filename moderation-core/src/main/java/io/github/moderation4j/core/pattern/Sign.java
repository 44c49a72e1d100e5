package io.github.moderation4j.core.pattern;

import org.jspecify.annotations.Nullable;

/**
 * A sign of an address that is spelled out, bracketed or spaced, such as {@code [at]}.
 *
 * @param start where the word before it ends
 * @param end where the word after it begins
 * @param bracketed whether brackets stand around it
 * @param isWord whether it is spelled as a word
 * @param spaceBefore whether a space parts it from the word before
 * @param spaceAfter whether a space parts it from the word after
 */
record Sign(
    int start,
    int end,
    boolean bracketed,
    boolean isWord,
    boolean spaceBefore,
    boolean spaceAfter) {
  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";
  private static final int MAX_SPACES = 2;

  /** The sign that stands in a range, with brackets and spaces around it. */
  static Sign around(Page page, int from, int to) {
    int left = from;
    int right = to;
    int inner = skipSpacesBack(page, left);
    int bracket = page.at(inner - 1) == 0 ? -1 : OPENING.indexOf(page.at(inner - 1));
    int close = skipSpaces(page, right);
    boolean bracketed = bracket >= 0 && page.at(close) == CLOSING.charAt(bracket);
    if (bracketed) {
      left = inner - 1;
      right = close + 1;
    }
    int start = skipSpacesBack(page, left);
    int end = skipSpaces(page, right);
    boolean word = Character.isLetter(page.at(from));
    return new Sign(start, end, bracketed, word, start < left, end > right);
  }

  /** A word without brackets, as in {@code name at host}. */
  boolean bareWord() {
    return isWord && !bracketed;
  }

  /** Whether it is told apart from its neighbours, as a mail sign must be to be a disguised one. */
  boolean apart() {
    return bracketed || (spaceAfter && (spaceBefore || !isWord));
  }

  /** The first of some signs that follows a word, or null. */
  static @Nullable Sign after(Page page, int wordEnd, String[] spellings) {
    int at = skipSpaces(page, wordEnd);
    if (page.at(at) != 0 && OPENING.indexOf(page.at(at)) >= 0) {
      at = skipSpaces(page, at + 1);
    }
    for (String spelling : spellings) {
      if (page.text().startsWith(spelling, at)) {
        Sign sign = around(page, at, at + spelling.length());
        boolean even = sign.spaceBefore() == sign.spaceAfter();
        boolean dot = sign.bareWord() ? sign.apart() : sign.bracketed() || even;
        if (sign.start() == wordEnd && dot) {
          return sign;
        }
      }
    }
    return null;
  }

  private static int skipSpaces(Page page, int from) {
    int i = from;
    while (i - from < MAX_SPACES && page.at(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int skipSpacesBack(Page page, int from) {
    int i = from;
    while (from - i < MAX_SPACES && page.at(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
