package io.github.moderation4j.rules.expression;

import java.util.List;

/**
 * A condition as flat code over numbers, to tell quickly and without allocation that it is false.
 * Immutable and thread-safe.
 *
 * <p>The code is in postfix form; truths are 1 and 0. What is unknown, and what is more than a
 * matter of numbers, is not a number, and so is all that rests on it: then the condition itself
 * must be asked.
 */
public final class FlatCondition {
  /** The most values that wait to be joined. */
  static final int DEEPEST = 64;

  /** What is done with the value on top of the stack and an operand. */
  static final int LOAD = 0;

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
  static final int SUBTRACT_FROM = 15;

  /** Where an operand is. */
  static final int ON_STACK = 0;

  static final int READ = 1;
  static final int CONSTANT = 2;

  private final int[] code;
  private final double[] constants;

  FlatCondition(int[] code, double[] constants) {
    this.code = code;
    this.constants = constants;
  }

  /**
   * Writes a condition as flat code.
   *
   * @param quantities numbers the quantities that it reads
   * @param all expressions that must all hold
   * @param any expressions of which one must hold; empty asks for nothing
   * @param none expressions of which none may hold
   * @return the flat code
   */
  public static FlatCondition of(
      Quantities quantities, List<Expression> all, List<Expression> any, List<Expression> none) {
    FlatWriter writer = new FlatWriter(quantities);
    writer.load(FlatWriter.TRUE);
    all.forEach(expression -> writer.and(expression));
    none.forEach(expression -> writer.andNot(expression));
    if (!any.isEmpty()) {
      writer.load(FlatWriter.FALSE);
      any.forEach(expression -> writer.or(expression));
      writer.join(AND, ON_STACK);
    }
    return writer.condition();
  }

  /**
   * Whether the condition is false for sure.
   *
   * @param readings of the quantities given when it was written
   * @return true only if it is false; false if it holds, is unknown, or cannot be told by numbers
   */
  public boolean isFalse(Readings readings) {
    double[] stack = readings.stack;
    double top = Double.NaN;
    int waiting = 0;
    for (int step : code) {
      double operand;
      switch (step >>> 8 & 3) {
        case ON_STACK -> {
          operand = top;
          top = stack[--waiting];
        }
        case READ -> operand = readings.at(step >>> 10);
        default -> operand = constants[step >>> 10];
      }
      if ((step & 0xff) == LOAD) {
        stack[waiting++] = top;
        top = operand;
      } else {
        top = join(step & 0xff, top, operand);
      }
    }
    return top == 0;
  }

  private static double join(int operation, double a, double b) {
    return switch (operation) {
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
      case OR -> a == 1 || b == 1 ? 1 : a + b;
      default -> b - a;
    };
  }
}
