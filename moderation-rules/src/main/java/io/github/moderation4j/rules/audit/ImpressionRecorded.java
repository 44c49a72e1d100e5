package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * An advertisement was shown beside content and charged for.
 *
 * @param at when
 * @param impressionId the impression
 * @param advertiser whose advertisement
 * @param contentId the content
 * @param charge what it cost, in minor units of the currency such as cents; at least 0
 * @param currency ISO 4217 code, such as {@code EUR}
 */
public record ImpressionRecorded(
    Instant at,
    String impressionId,
    String advertiser,
    String contentId,
    long charge,
    String currency)
    implements AuditEntry {
  /**
   * Checks the charge.
   *
   * @throws IllegalArgumentException if {@code charge} is negative
   */
  public ImpressionRecorded {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(impressionId, "impressionId");
    Objects.requireNonNull(advertiser, "advertiser");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(currency, "currency");
    if (charge < 0) {
      throw new IllegalArgumentException("charge must be at least 0, but was " + charge);
    }
  }
}
