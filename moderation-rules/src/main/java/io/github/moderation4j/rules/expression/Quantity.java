package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Category;
import java.time.Duration;
import java.util.Objects;

/**
 * A number that conditions read: a fact, or something that was found in the text.
 *
 * @param kind what is read
 * @param name name of the fact or list, or id of the category
 * @param type the declared type of a fact; what is found in a text is {@link FactType#DOUBLE}
 */
public record Quantity(Kind kind, String name, FactType type) {
  private static final double NANOS = 1e9;

  /** Up to here every whole number is a double. */
  static final double EXACT = 0x1p53;

  /** What is read. */
  public enum Kind {
    /** A fact. */
    FACT,
    /** The score of a category, its descendants included, from 0 to 1. */
    SCORE,
    /** The place of the severity of a category among all severities, the mildest being 0. */
    SEVERITY,
    /** The hits of a list. */
    HITS
  }

  /** Checks that no component is missing. */
  public Quantity {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  static Quantity found(Kind kind, String name) {
    return new Quantity(kind, name, FactType.DOUBLE);
  }

  /** How the quantity is read from a context; not a number if it is unknown. */
  Reader reader() {
    return switch (kind) {
      case FACT -> this::fact;
      case SCORE -> {
        Category category = Category.of(name);
        yield context -> context.score(category);
      }
      case SEVERITY -> {
        Category category = Category.of(name);
        yield context -> context.severity(category).ordinal();
      }
      case HITS -> context -> context.hits(name);
    };
  }

  interface Reader {
    double read(Context context);
  }

  private double fact(Context context) {
    Object value = context.factOrNull(name);
    return value == null ? Double.NaN : number(value);
  }

  /**
   * The number that stands for a value: lengths of time in seconds, rounded; truths as 0 and 1; not
   * a number if the value is not of the type, or too great to be exact.
   */
  private double number(Object value) {
    return switch (type) {
      case BOOL -> value instanceof Boolean truth ? (truth ? 1 : 0) : Double.NaN;
      case DOUBLE -> value instanceof Number number ? number.doubleValue() : Double.NaN;
      case INT -> value instanceof Number number ? whole(number.doubleValue()) : Double.NaN;
      case DURATION -> value instanceof Duration time ? seconds(time) : Double.NaN;
      default -> Double.NaN;
    };
  }

  /** The number if it is whole and exact, else not a number. */
  static double whole(double number) {
    return number == Math.rint(number) && Math.abs(number) < EXACT ? number : Double.NaN;
  }

  static double seconds(Duration time) {
    return time.getSeconds() + time.getNano() / NANOS;
  }
}
