package io.github.moderation4j.core;

import java.time.Duration;
import java.util.Objects;

/**
 * How much work one text may cause. What is cut is marked on the assessment.
 *
 * @param maxChars UTF-16 code units read; the rest is cut; at least 1
 * @param maxSignals signals kept per text, strongest first; at least 1
 * @param budget time after which no further classifier is started; positive
 */
public record Limits(int maxChars, int maxSignals, Duration budget) {
  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit is below its minimum
   */
  public Limits {
    Objects.requireNonNull(budget, "budget");
    if (maxChars < 1) {
      throw new IllegalArgumentException("maxChars must be at least 1, but was " + maxChars);
    }
    if (maxSignals < 1) {
      throw new IllegalArgumentException("maxSignals must be at least 1, but was " + maxSignals);
    }
    if (budget.isNegative() || budget.isZero()) {
      throw new IllegalArgumentException("budget must be positive, but was " + budget);
    }
  }

  /**
   * Limits for posts: 100,000 characters, 1,000 signals, 2 seconds.
   *
   * @return the default limits
   */
  public static Limits standard() {
    return new Limits(100_000, 1_000, Duration.ofSeconds(2));
  }
}
