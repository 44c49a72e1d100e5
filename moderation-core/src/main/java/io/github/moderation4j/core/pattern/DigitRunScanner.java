package io.github.moderation4j.core.pattern;

import java.util.ArrayList;
import java.util.List;

/** Finds the digit runs of a text in one pass. */
final class DigitRunScanner {
  private static final String SEPARATORS = " -./()";
  private static final int MAX_SEPARATOR = 3;
  private static final char NONE = 0;

  private final String text;
  private final List<DigitRun> runs = new ArrayList<>();
  private StringBuilder digits = new StringBuilder();
  private StringBuilder shape = new StringBuilder();
  private List<DigitRun.Group> groups = new ArrayList<>();
  private boolean disguised;

  private DigitRunScanner(String text) {
    this.text = text;
  }

  static List<DigitRun> scan(String text) {
    DigitRunScanner scanner = new DigitRunScanner(text);
    int i = 0;
    while (i < text.length()) {
      i = digit(text.charAt(i)) >= 0 ? scanner.run(i) : i + 1;
    }
    return scanner.runs;
  }

  /** The value of a decimal digit of any script, or -1. */
  static int digit(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return Character.digit(c, 10);
  }

  /** Reads the run that begins with the digit at a position; returns where it ends. */
  private int run(int first) {
    digits = new StringBuilder();
    shape = new StringBuilder();
    groups = new ArrayList<>();
    disguised = false;
    int start = opening(first);
    int end = group(first);
    for (int next = nextGroup(end); next > 0; next = nextGroup(end)) {
      for (int i = end; i < next; i++) {
        shape.append(separator(text.charAt(i)));
      }
      end = group(next);
    }
    boolean glued = inWord(at(start - 1)) || inWord(at(end));
    runs.add(
        new DigitRun(
            start,
            end,
            digits.toString(),
            shape.toString(),
            List.copyOf(groups),
            glued,
            disguised));
    return end;
  }

  /** Where a bracket or plus sign before the first digit begins. */
  private int opening(int first) {
    int start = first;
    if (at(start - 1) == '(') {
      start--;
    }
    if (at(start - 1) == '+') {
      start--;
    }
    shape.append(text, start, first);
    return start;
  }

  /** Reads one group; returns where it ends. */
  private int group(int start) {
    int from = digits.length();
    int end = start;
    while (end < text.length() && isDigit(end)) {
      disguised |= text.charAt(end) == 'o';
      digits.append((char) ('0' + Math.max(0, digit(text.charAt(end)))));
      end++;
    }
    groups.add(new DigitRun.Group(start, from, end - start));
    shape.append(end - start);
    return end;
  }

  /** Where the next group begins if only a separator lies between; else -1. */
  private int nextGroup(int end) {
    int i = end;
    while (i - end < MAX_SEPARATOR && separator(at(i)) != NONE) {
      i++;
    }
    boolean parted = i > end && i < text.length() && isDigit(i);
    return parted && isSeparator(end, i) ? i : -1;
  }

  private boolean isSeparator(int start, int end) {
    if (end - start == 1) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '.' || repeats(i, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean repeats(int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        return true;
      }
    }
    return false;
  }

  /** A digit, or a letter o that stands for one: next to a digit and not in a word. */
  private boolean isDigit(int i) {
    char c = text.charAt(i);
    if (c != 'o') {
      return digit(c) >= 0;
    }
    boolean follows = digit(at(i - 1)) >= 0;
    boolean precedes = digit(at(i + 1)) >= 0;
    return (follows || precedes)
        && (follows || !Character.isLetter(at(i - 1)))
        && (precedes || !Character.isLetter(at(i + 1)));
  }

  /** A separator in its plain form, or {@code NONE}. */
  private static char separator(char c) {
    return switch (c) {
      case '\u00a0', '\u2009', '\u202f' -> ' ';
      case '‐', '‑', '–', '−' -> '-';
      default -> SEPARATORS.indexOf(c) >= 0 ? c : NONE;
    };
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : NONE;
  }

  private static boolean inWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
