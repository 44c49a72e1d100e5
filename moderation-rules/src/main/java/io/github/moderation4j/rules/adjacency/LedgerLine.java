package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.ImpressionRecorded;
import io.github.moderation4j.rules.audit.RefundIssued;
import io.github.moderation4j.rules.audit.RefundReversed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * One line of the ledger. Step 0 of an impression charges it, every odd step refunds it in full,
 * and every even step takes the refund before it back; so refunds cannot exceed charges.
 *
 * @param impression what the line is about
 * @param step its place among the lines of the impression, from 0 without gaps
 * @param at when it was written, kept to the microsecond
 * @param cause the entry of the record that it follows from; 0 for a charge
 */
public record LedgerLine(Impression impression, int step, Instant at, long cause) {
  /**
   * Checks the step, and cuts the time.
   *
   * @throws IllegalArgumentException if {@code step} is negative
   */
  public LedgerLine {
    Objects.requireNonNull(impression, "impression");
    at = at.truncatedTo(ChronoUnit.MICROS);
    if (step < 0) {
      throw new IllegalArgumentException("step must be at least 0, but was " + step);
    }
  }

  /** What a line does. */
  public enum Kind {
    /** The advertiser pays for an impression. */
    CHARGE,
    /** The charge is given back. */
    REFUND,
    /** The refund is taken back. */
    REVERSAL;

    /**
     * The name as written in statements.
     *
     * @return the lower-case name
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static LedgerLine charge(Impression impression) {
    return new LedgerLine(impression, 0, impression.at(), 0);
  }

  LedgerLine next(Instant now, long followsFrom) {
    return new LedgerLine(impression, step + 1, now, followsFrom);
  }

  /**
   * What the line does.
   *
   * @return the kind, which follows from the step
   */
  public Kind kind() {
    if (step == 0) {
      return Kind.CHARGE;
    }
    return step % 2 == 1 ? Kind.REFUND : Kind.REVERSAL;
  }

  /**
   * The name of the line.
   *
   * @return id of the impression, {@code #} and the step
   */
  public String id() {
    return id(step);
  }

  private String id(int of) {
    return impression.id() + "#" + of;
  }

  /**
   * What the advertiser owes by this line.
   *
   * @return the charge; negative for a refund
   */
  public Money amount() {
    return kind() == Kind.REFUND ? impression.charge().negated() : impression.charge();
  }

  /**
   * This line for the record.
   *
   * @return an impression, a refund or a reversal
   */
  public AuditEntry toEntry() {
    String advertiser = impression.advertiser();
    String content = impression.contentId();
    long amount = impression.charge().minor();
    String currency = impression.charge().currency().getCurrencyCode();
    return switch (kind()) {
      case CHARGE ->
          new ImpressionRecorded(at, impression.id(), advertiser, content, amount, currency);
      case REFUND ->
          new RefundIssued(at, id(), impression.id(), advertiser, content, cause, amount, currency);
      case REVERSAL -> new RefundReversed(at, id(step - 1), advertiser, content, amount, currency);
    };
  }
}
