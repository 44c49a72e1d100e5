package io.github.moderation4j.core.pattern;

import java.util.List;

/**
 * Digit groups with at most a separator between them, such as {@code (202) 555-0175}.
 *
 * @param start first position, an opening bracket or plus sign included
 * @param end first position after the last digit
 * @param digits all digits, in ASCII
 * @param shape lengths of the groups with what parts them, such as {@code (3) 3-4}
 * @param groups the digit groups
 * @param glued whether a letter touches the run, as in {@code 1920x1080}
 * @param disguised whether a letter stood for a digit
 */
record DigitRun(
    int start,
    int end,
    String digits,
    String shape,
    List<Group> groups,
    boolean glued,
    boolean disguised) {

  /**
   * Digits without anything between them.
   *
   * @param start position of the first in the text
   * @param from index of the first among all digits of the run
   * @param length how many
   */
  record Group(int start, int from, int length) {
    int end() {
      return start + length;
    }
  }

  boolean international() {
    return shape.startsWith("+");
  }

  /** Whether every group is a single digit, as in {@code 2 0 2 5 5 5}. */
  boolean spelledOut() {
    return groups.size() == digits.length() && groups.size() > 1;
  }
}
