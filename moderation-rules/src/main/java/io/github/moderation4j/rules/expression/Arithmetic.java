package io.github.moderation4j.rules.expression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** The operators {@code + - * / %}, checked: a result out of range is absent. */
final class Arithmetic {
  private static final Absent OUT_OF_RANGE = Absent.because("a number within range");
  private static final Absent BY_ZERO = Absent.because("a divisor other than zero");

  private Arithmetic() {}

  static Code negate(Code operand) {
    return new Code(
        operand.type(),
        Strict.of(
            operand,
            value -> value instanceof Double d ? -d : exact(() -> Math.negateExact((Long) value))));
  }

  /** The operation, or empty if the operator does not join these types. */
  static Optional<Code> link(String operator, Code left, Code right) {
    if (!left.type().accepts(right.type())) {
      return Optional.empty();
    }
    Type type = left.type().equals(Type.ANY) ? right.type() : left.type();
    Optional<BinaryOperator<Object>> operation =
        switch (type.kind()) {
          case INT -> Optional.of((a, b) -> whole(operator, (Long) a, (Long) b));
          case DOUBLE ->
              operator.equals("%")
                  ? Optional.empty()
                  : Optional.of((a, b) -> real(operator, (Double) a, (Double) b));
          case STRING -> plus(operator, (a, b) -> (String) a + b);
          case LIST -> plus(operator, Arithmetic::joined);
          case DURATION -> time(operator);
          case ANY -> Optional.of((a, b) -> OUT_OF_RANGE);
          default -> Optional.empty();
        };
    return operation.map(o -> new Code(type, Strict.of(left, right, o)));
  }

  private static Optional<BinaryOperator<Object>> plus(String operator, BinaryOperator<Object> o) {
    return operator.equals("+") ? Optional.of(o) : Optional.empty();
  }

  private static Optional<BinaryOperator<Object>> time(String operator) {
    return switch (operator) {
      case "+" -> Optional.of((a, b) -> exact(() -> ((Duration) a).plus((Duration) b)));
      case "-" -> Optional.of((a, b) -> exact(() -> ((Duration) a).minus((Duration) b)));
      default -> Optional.empty();
    };
  }

  private static Object whole(String operator, long a, long b) {
    if (b == 0 && (operator.equals("/") || operator.equals("%"))) {
      return BY_ZERO;
    }
    return exact(
        () ->
            switch (operator) {
              case "+" -> Math.addExact(a, b);
              case "-" -> Math.subtractExact(a, b);
              case "*" -> Math.multiplyExact(a, b);
              case "/" -> a == Long.MIN_VALUE && b == -1 ? OUT_OF_RANGE : (Object) (a / b);
              default -> a % b;
            });
  }

  private static Object real(String operator, double a, double b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      default -> a / b;
    };
  }

  private static Object joined(Object a, Object b) {
    List<Object> all = new ArrayList<>((List<?>) a);
    all.addAll((List<?>) b);
    return all;
  }

  private static Object exact(Supplier<Object> operation) {
    try {
      return operation.get();
    } catch (ArithmeticException e) {
      return OUT_OF_RANGE;
    }
  }
}
