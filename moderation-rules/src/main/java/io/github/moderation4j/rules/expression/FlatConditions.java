package io.github.moderation4j.rules.expression;

/**
 * Conditions as flat code over numbers, to tell quickly and without allocation which are false.
 * Immutable and thread-safe; written by a {@link FlatWriter}.
 *
 * <p>Each step joins the values of two cells and puts the result into the next free cell; truths
 * are 1 and 0. What is unknown, and what is more than a matter of numbers, is not a number, and so
 * is all that rests on it: then the condition itself must be asked.
 */
public final class FlatConditions {
  /** The most steps of a condition. */
  static final int LONGEST = 64;

  /** What is done with two values; a single one is joined with itself. */
  static final int FIRST = 0;

  static final int ADD = 1;
  static final int SUBTRACT = 2;
  static final int MULTIPLY = 3;
  static final int DIVIDE = 4;
  static final int ADD_WHOLE = 5;
  static final int SUBTRACT_WHOLE = 6;
  static final int MULTIPLY_WHOLE = 7;
  static final int LESS = 8;
  static final int AT_MOST = 9;
  static final int MORE = 10;
  static final int AT_LEAST = 11;
  static final int EQUAL = 12;
  static final int AND = 13;
  static final int OR = 14;

  private static final int OPERATION_BITS = 4;
  private static final int CELL_BITS = 30;
  private static final int OPERATION = (1 << OPERATION_BITS) - 1;
  private static final int CELL = (1 << CELL_BITS) - 1;

  private final int[] starts;
  private final long[] code;
  private final int free;

  /**
   * Code.
   *
   * @param starts where the code of each condition starts, and the last one ends
   * @param code the steps, made by {@link #step}
   * @param free the first cell for results
   */
  FlatConditions(int[] starts, long[] code, int free) {
    this.starts = starts;
    this.code = code;
    this.free = free;
  }

  static long step(int operation, int left, int right) {
    return operation | ((long) left << CELL_BITS | right) << OPERATION_BITS;
  }

  /**
   * Whether a condition is false for sure.
   *
   * @param condition its number, in the order in which they were written
   * @param readings of the quantities given when it was written
   * @return true only if it is false; false if it holds, is unknown, or cannot be told by numbers
   */
  public boolean isFalse(int condition, Readings readings) {
    double[] cells = readings.cells;
    double result = Double.NaN;
    int next = free;
    for (int i = starts[condition]; i < starts[condition + 1]; i++) {
      long step = code[i];
      int left = (int) (step >>> (OPERATION_BITS + CELL_BITS));
      int right = (int) (step >>> OPERATION_BITS) & CELL;
      double a = cells[left];
      double b = cells[right];
      if (Double.isNaN(a)) {
        a = readings.cell(left);
      }
      if (Double.isNaN(b)) {
        b = readings.cell(right);
      }
      result = join((int) step & OPERATION, a, b);
      cells[next++] = result;
    }
    return result == 0;
  }

  private static double join(int operation, double a, double b) {
    return switch (operation) {
      case FIRST -> a;
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case ADD_WHOLE -> Quantity.whole(a + b);
      case SUBTRACT_WHOLE -> Quantity.whole(a - b);
      case MULTIPLY_WHOLE -> Quantity.whole(a * b);
      case LESS -> a < b ? 1 : a >= b ? 0 : Double.NaN;
      case AT_MOST -> a <= b ? 1 : a > b ? 0 : Double.NaN;
      case MORE -> a > b ? 1 : a <= b ? 0 : Double.NaN;
      case AT_LEAST -> a >= b ? 1 : a < b ? 0 : Double.NaN;
      case EQUAL -> a == b ? 1 : Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : 0;
      case AND -> a == 0 || b == 0 ? 0 : a * b;
      default -> a == 1 || b == 1 ? 1 : a + b;
    };
  }
}
