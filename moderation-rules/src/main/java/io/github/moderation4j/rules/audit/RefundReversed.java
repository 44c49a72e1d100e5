package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * A refund is taken back, because the withdrawal did not stand.
 *
 * @param at when
 * @param refundId the refund that is reversed
 * @param advertiser who had got it
 * @param contentId the content
 * @param amount in minor units of the currency; at least 0
 * @param currency ISO 4217 code
 */
public record RefundReversed(
    Instant at, String refundId, String advertiser, String contentId, long amount, String currency)
    implements AuditEntry {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public RefundReversed {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(refundId, "refundId");
    Objects.requireNonNull(advertiser, "advertiser");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(currency, "currency");
    if (amount < 0) {
      throw new IllegalArgumentException("amount must be at least 0, but was " + amount);
    }
  }
}
