package io.github.moderation4j.rules.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Which case comes first: severity × reach × uncertainty × age.
 *
 * <p>Severity doubles from level to level. Reach is 1 plus the binary logarithm of the views. A
 * score of 0.5 is most uncertain; one of 0 or 1 counts a quarter of it. Age is 1 plus the time
 * waited in units of what the queue promises, so that nothing waits for ever.
 */
final class Priority {
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final double LEAST_UNCERTAIN = 0.25;

  private final Map<String, Duration> serviceLevels;

  /** Queues without a service level promise a day. */
  Priority(Map<String, Duration> serviceLevels) {
    this.serviceLevels = Map.copyOf(serviceLevels);
  }

  double of(ReviewCase reviewCase, Instant now) {
    Matter matter = reviewCase.matter();
    double severity = 1 << matter.severity().ordinal();
    double reach = 1 + Math.log1p((double) matter.views()) / Math.log(2);
    double p = matter.score();
    double uncertainty = LEAST_UNCERTAIN + (1 - LEAST_UNCERTAIN) * 4 * p * (1 - p);
    Duration promised = serviceLevels.getOrDefault(reviewCase.queue(), A_DAY);
    Duration waited = Duration.between(reviewCase.openedAt(), now);
    double age = 1 + Math.max(0, (double) waited.toMillis() / Math.max(1, promised.toMillis()));
    return severity * reach * uncertainty * age;
  }
}
