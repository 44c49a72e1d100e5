package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * An advertiser is given back what an impression cost, because the content was withdrawn.
 *
 * @param at when
 * @param refundId the refund
 * @param impressionId the impression
 * @param advertiser who gets it
 * @param contentId the content
 * @param withdrawal sequence of the {@link ContentWithdrawn} entry that it answers
 * @param amount in minor units of the currency; at least 0
 * @param currency ISO 4217 code
 */
public record RefundIssued(
    Instant at,
    String refundId,
    String impressionId,
    String advertiser,
    String contentId,
    long withdrawal,
    long amount,
    String currency)
    implements AuditEntry {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public RefundIssued {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(refundId, "refundId");
    Objects.requireNonNull(impressionId, "impressionId");
    Objects.requireNonNull(advertiser, "advertiser");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(currency, "currency");
    if (amount < 0) {
      throw new IllegalArgumentException("amount must be at least 0, but was " + amount);
    }
  }
}
