package io.github.moderation4j.core.evaluate;

import java.util.Objects;

/**
 * What a figure should reach.
 *
 * @param side on which side of the limit the figure should lie
 * @param limit the limit, which itself is good enough; in the unit of the figure
 */
public record Bar(Side side, double limit) {
  /** On which side of a limit a figure should lie. */
  public enum Side {
    /** At the limit or above it. */
    AT_LEAST,
    /** At the limit or below it. */
    AT_MOST
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the limit is no finite number
   */
  public Bar {
    Objects.requireNonNull(side, "side");
    if (!Double.isFinite(limit)) {
      throw new IllegalArgumentException("limit must be a finite number, but was " + limit);
    }
  }

  /**
   * A bar that wants large figures.
   *
   * @param limit the smallest figure that is good enough
   * @return the bar
   */
  public static Bar atLeast(double limit) {
    return new Bar(Side.AT_LEAST, limit);
  }

  /**
   * A bar that wants small figures.
   *
   * @param limit the largest figure that is good enough
   * @return the bar
   */
  public static Bar atMost(double limit) {
    return new Bar(Side.AT_MOST, limit);
  }

  /**
   * Whether an estimate reaches the bar. Its value decides, not the ends of its interval.
   *
   * @param estimate the estimate
   * @return false also if too few cases stand behind it
   */
  public boolean isReachedBy(Estimate estimate) {
    return estimate instanceof Estimate.Measured m
        && (side == Side.AT_LEAST ? m.value() >= limit : m.value() <= limit);
  }
}
