package io.github.moderation4j.examples.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * A piece of a post made safe to print on one line, with the column of every position.
 *
 * <p>Characters that would steer the terminal, turn the direction of writing or stay unseen are
 * written out, such as {@code ‹U+202E›}: a post cannot attack the reader's screen, and invisible
 * disguise becomes visible.
 */
final class VisibleText {
  private static final int MARKS_SHOWN = 3;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  /** Scripts whose spelling needs joiners. */
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.BENGALI,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.TAMIL);

  private static final int EMOJI_STYLE = 0xFE0F;

  private final StringBuilder out = new StringBuilder();
  private final int[] columns;
  private final int[] offsets;
  private int column;
  private int marks;
  private boolean joined;
  private boolean rightToLeft;

  private VisibleText(String text) {
    columns = new int[text.length() + 1];
    offsets = new int[text.length() + 1];
    int previous = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      for (int k = i; k < i + length; k++) {
        columns[k] = column;
        offsets[k] = out.length();
      }
      append(codePoint, previous);
      previous = codePoint;
      i += length;
    }
    columns[text.length()] = column;
    offsets[text.length()] = out.length();
  }

  static VisibleText of(String text) {
    return new VisibleText(text);
  }

  /** The printable text. */
  String text() {
    return out.toString();
  }

  /** The part of the printable text that stands for a range of the original. */
  String text(int start, int end) {
    return out.substring(offsets[start], offsets[end]);
  }

  /** The column, from 0, at which a position of the original is printed. */
  int column(int position) {
    return columns[position];
  }

  /**
   * Whether a terminal may print parts of it from right to left, so that columns cannot be told.
   */
  boolean hasRightToLeft() {
    return rightToLeft;
  }

  private void append(int codePoint, int previous) {
    byte direction = Character.getDirectionality(codePoint);
    rightToLeft |=
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    if (CharWidth.isMark(codePoint) && codePoint != 0x34F) {
      appendMark(codePoint, previous);
      return;
    }
    marks = 0;
    if (codePoint == JOINER && isPicture(previous)) {
      out.appendCodePoint(codePoint);
      joined = true;
    } else if (isJoiner(codePoint) && JOINING.contains(UnicodeScript.of(previous))) {
      out.appendCodePoint(codePoint);
    } else if (codePoint == '\n') {
      appendPlain("⏎");
    } else if (isNarrowSpace(codePoint)) {
      appendPlain(" ");
    } else if (isUnseen(codePoint)) {
      appendPlain("‹U+%04X›".formatted(codePoint));
    } else {
      out.appendCodePoint(codePoint);
      column += joined ? 0 : CharWidth.of(codePoint);
      joined = false;
    }
  }

  private void appendMark(int codePoint, int previous) {
    marks++;
    if (codePoint == EMOJI_STYLE && CharWidth.isEmoji(previous)) {
      column += 2 - CharWidth.of(previous);
    }
    if (marks <= MARKS_SHOWN) {
      out.appendCodePoint(codePoint);
    } else if (marks == MARKS_SHOWN + 1) {
      appendPlain("‹more marks›");
    }
  }

  private void appendPlain(String visible) {
    out.append(visible);
    column += visible.length();
    joined = false;
  }

  private static boolean isNarrowSpace(int codePoint) {
    return codePoint == '\t'
        || (Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != 0x3000);
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == JOINER || codePoint == NON_JOINER;
  }

  private static boolean isPicture(int codePoint) {
    return CharWidth.isEmoji(codePoint) || codePoint == EMOJI_STYLE;
  }

  private static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.UNASSIGNED -> !CharWidth.isEmoji(codePoint);
      default ->
          codePoint == 0x34F
              || codePoint == 0x115F
              || codePoint == 0x1160
              || codePoint == 0x2800
              || codePoint == 0x3164
              || codePoint == 0xFFA0;
    };
  }
}
