package io.github.moderation4j.rules.expression;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Something that must be so for a condition to hold.
 *
 * @param kind what is looked at
 * @param name id of the category, name of the list, or name of the fact
 * @param bound the least score, hits or fact, or the greatest fact; lengths of time in seconds; 0
 *     if a category must only be found at all
 */
public record Need(Kind kind, String name, double bound) {
  private static final double NANOS = 1e9;

  /** What is looked at. */
  public enum Kind {
    /** The score of a category, its descendants included, is at least the bound. */
    SCORE,
    /** The hits of a list are at least the bound. */
    HITS,
    /** A fact is at least the bound. */
    FACT_AT_LEAST,
    /** A fact is at most the bound. */
    FACT_AT_MOST
  }

  /** Checks that no component is missing. */
  public Need {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Whether something must have been found in the text.
   *
   * @return true for scores and hits, false for facts
   */
  public boolean isOfText() {
    return kind == Kind.SCORE || kind == Kind.HITS;
  }

  /**
   * The number as which a fact is compared with the bound.
   *
   * @param fact the value of a fact
   * @return the number, lengths of time in seconds; not a number if it is neither
   */
  public static double number(Object fact) {
    if (fact instanceof Duration time) {
      return time.getSeconds() + time.getNano() / NANOS;
    }
    return fact instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /**
   * Of two lists of alternatives that must both be met, the one that is met more seldom, as far as
   * can be told: what is found in texts is rare, facts are there every day.
   *
   * @param a alternatives; empty promises nothing
   * @param b alternatives; empty promises nothing
   * @return one of them
   */
  public static List<Need> narrower(List<Need> a, List<Need> b) {
    return breadth(b) < breadth(a) ? b : a;
  }

  private static long breadth(List<Need> needs) {
    long facts = needs.stream().filter(need -> !need.isOfText()).count();
    return needs.isEmpty() ? Long.MAX_VALUE : needs.size() + facts * 1_000;
  }
}
