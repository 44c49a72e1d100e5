package io.github.moderation4j.rules.expression;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Steps that need all of their operands: without one of them there is no value. */
final class Strict {
  private Strict() {}

  static Code.Step of(Code operand, UnaryOperator<Object> operator) {
    Code.Step step = operand.step();
    return context -> {
      Object value = step.run(context);
      return value instanceof Absent ? value : operator.apply(value);
    };
  }

  static Code.Step of(Code left, Code right, BinaryOperator<Object> operator) {
    Code.Step first = left.step();
    Code.Step second = right.step();
    return context -> {
      Object a = first.run(context);
      Object b = second.run(context);
      if (a instanceof Absent absent) {
        return b instanceof Absent other ? absent.and(other) : absent;
      }
      return b instanceof Absent ? b : operator.apply(a, b);
    };
  }
}
