package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.NormalizedText;
import java.util.List;

/** One text as the finders read it: the normal form, with what several of them need found once. */
final class Page {
  /** Shorter runs hold neither a key nor the address of a wallet. */
  private static final int LONG_RUN = 20;

  private final NormalizedText normalized;
  private final String text;
  private final Ranges words = new Ranges();
  private final Ranges longRuns = new Ranges();
  private final CueHits cues;
  private final List<DigitRun> digitRuns;
  private boolean hasDigits;
  private int longestRow;
  private int allBits;

  Page(NormalizedText normalized, Cues cues) {
    this.normalized = normalized;
    this.text = normalized.text();
    divide();
    this.cues = cues.read(text, words);
    this.digitRuns = hasDigits ? DigitRunScanner.scan(text) : List.of();
  }

  /** The normal form; all positions of finds refer to it. */
  String text() {
    return text;
  }

  /** Letters and digits in a row, with the apostrophes among them. */
  Ranges words() {
    return words;
  }

  /** Signs in a row without a space, where there are at least 20. */
  Ranges longRuns() {
    return longRuns;
  }

  CueHits cues() {
    return cues;
  }

  List<DigitRun> digitRuns() {
    return digitRuns;
  }

  /** The text as the author wrote it. */
  String original() {
    return normalized.original();
  }

  /** The length of the longest row of equal characters. */
  int longestRow() {
    return longestRow;
  }

  /** Whether it is sure that no character is as high as the given one. */
  boolean staysBelow(char high) {
    return allBits < high;
  }

  private void divide() {
    int word = 0;
    int run = 0;
    int row = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      allBits |= c;
      hasDigits |= (c <= '9' && c >= '0') || (c >= 128 && DigitRunScanner.digit(c) >= 0);
      if (!isLetterOrDigit(c) && c != '\'' && c != '’') {
        endWord(word, i);
        word = i + 1;
      }
      if (c <= ' ') {
        endRun(run, i);
        run = i + 1;
      }
      if (c != before) {
        longestRow = Math.max(longestRow, i - row);
        row = i;
        before = c;
      }
    }
    endWord(word, text.length());
    endRun(run, text.length());
    longestRow = Math.max(longestRow, text.length() - row);
  }

  private void endWord(int start, int end) {
    if (start < end) {
      words.add(start, end);
    }
  }

  private void endRun(int start, int end) {
    if (end - start >= LONG_RUN) {
      longRuns.add(start, end);
    }
  }

  /** What the author wrote for a range of the normal form, upper case included. */
  String original(int start, int end) {
    return span(start, end).of(normalized.original());
  }

  /** Where a range of the normal form stands in the original. */
  Span span(int start, int end) {
    return normalized.alignment().toOriginal(start, end);
  }

  /** The character at a position, or 0 outside the text. */
  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }

  /** Whether a letter, digit or underscore stands at a position. */
  boolean inWord(int i) {
    char c = at(i);
    return c == '_' || isLetterOrDigit(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : Character.isLetterOrDigit(c);
  }
}
