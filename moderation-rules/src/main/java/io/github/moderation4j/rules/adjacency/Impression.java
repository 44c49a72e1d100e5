package io.github.moderation4j.rules.adjacency;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An advertisement was shown beside content, and charged for.
 *
 * @param id the application's id of the impression; not empty, never used twice
 * @param advertiser id of who pays
 * @param contentId the content it stood beside
 * @param charge what it cost; not negative
 * @param at when it was shown, kept to the microsecond
 */
public record Impression(String id, String advertiser, String contentId, Money charge, Instant at) {
  /**
   * Checks the id and the charge, and cuts the time.
   *
   * @throws IllegalArgumentException if the id is empty or the charge negative
   */
  public Impression {
    Objects.requireNonNull(advertiser, "advertiser");
    Objects.requireNonNull(contentId, "contentId");
    at = at.truncatedTo(ChronoUnit.MICROS);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an impression must have an id");
    }
    if (charge.minor() < 0) {
      throw new IllegalArgumentException("charge must not be negative, but was " + charge);
    }
  }
}
