package io.github.moderation4j.rules.expression;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The type of a declared fact. */
public enum FactType {
  /** True or false. */
  BOOL,
  /** A whole number. */
  INT,
  /** A number. */
  DOUBLE,
  /** A text. */
  STRING,
  /** A length of time. */
  DURATION,
  /** A list of texts. */
  STRINGS;

  Type type() {
    return switch (this) {
      case BOOL -> Type.BOOL;
      case INT -> Type.INT;
      case DOUBLE -> Type.DOUBLE;
      case STRING -> Type.STRING;
      case DURATION -> Type.DURATION;
      case STRINGS -> Type.listOf(Type.STRING);
    };
  }

  /**
   * Reads a value as this type: whole numbers serve as numbers, numbers without a fraction as whole
   * ones, and texts such as {@code 7d} as lengths of time.
   *
   * @param value the value of a fact
   * @return the value in this type, or empty if it cannot be one
   */
  public Optional<Object> read(Object value) {
    return switch (this) {
      case BOOL -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
      case STRING -> value instanceof String ? Optional.of(value) : Optional.empty();
      case STRINGS -> value instanceof List<?> ? Optional.of(value) : Optional.empty();
      case INT -> value instanceof Long ? Optional.of(value) : whole(value);
      case DOUBLE ->
          value instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
      case DURATION ->
          value instanceof String text
              ? Durations.parse(text).map(Object.class::cast)
              : value instanceof Duration ? Optional.of(value) : Optional.empty();
    };
  }

  private static Optional<Object> whole(Object value) {
    return value instanceof Double d && d == Math.rint(d) && Math.abs(d) <= 1L << 53
        ? Optional.of(d.longValue())
        : Optional.empty();
  }
}
