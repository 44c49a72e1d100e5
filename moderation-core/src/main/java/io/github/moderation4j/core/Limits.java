package io.github.moderation4j.core;

import io.github.moderation4j.core.content.Content;
import java.time.Duration;
import java.util.Objects;

/**
 * How much work one text may cause. What is cut is marked on the assessment.
 *
 * @param maxChars UTF-16 code units read; the rest is cut; at least 1
 * @param maxSignals signals kept per text, strongest first, and spots kept per signal; at least 1
 * @param budget time after which no further classifier is started; positive; those left out and the
 *     one that overran are listed as failed
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

  /** The content with its text cut to size, never between the halves of a surrogate pair. */
  Content cut(Content content) {
    String text = content.text();
    if (text.length() <= maxChars) {
      return content;
    }
    boolean insidePair =
        Character.isSurrogatePair(text.charAt(maxChars - 1), text.charAt(maxChars));
    return new Content(
        content.id(),
        text.substring(0, insidePair ? maxChars - 1 : maxChars),
        content.kind(),
        content.language());
  }
}
