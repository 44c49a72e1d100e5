package io.github.moderation4j.rules.expression;

import java.util.List;
import java.util.Objects;

/**
 * Something that must be so for a condition to hold: a quantity reaches a bound, or stays within
 * it.
 *
 * @param quantity what is looked at
 * @param atLeast whether the bound is the least value; else it is the greatest
 * @param bound the bound, inclusive
 */
public record Need(Quantity quantity, boolean atLeast, double bound) {
  /** Checks that no component is missing. */
  public Need {
    Objects.requireNonNull(quantity, "quantity");
  }

  /**
   * Whether something must have been found in the text.
   *
   * @return false for facts
   */
  public boolean isOfText() {
    return quantity.kind() != Quantity.Kind.FACT;
  }

  /**
   * How often alternatives are met, as far as can be told: what is found in texts is rare, facts
   * are there every day.
   *
   * @param alternatives needs of which one must be met
   * @return a number by which the rarer ones come first
   */
  public static int breadth(List<Need> alternatives) {
    int facts = (int) alternatives.stream().filter(need -> !need.isOfText()).count();
    return alternatives.size() + facts * 1_000;
  }
}
