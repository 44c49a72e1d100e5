package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives advertisers back what they paid for standing beside content that was withdrawn later.
 * Thread-safe.
 *
 * <p>Refunds follow from the record alone: {@link #settle} is shown its entries in order, any
 * number of times. An impression is refunded once per withdrawal and never while it is refunded
 * already; when the content is restored, the refund is reversed. Old lines are never changed.
 *
 * <p>A line is written to the store first and to the record right after; if the process ends in
 * between, the ledger is right and the record lacks the entry until {@link #reconcile} adds it.
 */
public final class AdLedger {
  private static final Duration UNDER_WAY = Duration.ofMinutes(10);

  private final LedgerStore store;
  private final AuditLog log;
  private final Duration lookBack;
  private final Clock clock;

  /**
   * A ledger.
   *
   * @param store where lines are kept
   * @param log the record that impressions, refunds and reversals are added to
   * @param lookBack how long before a withdrawal an impression may lie to be refunded; positive
   * @param clock the only source of time
   * @throws IllegalArgumentException if {@code lookBack} is not positive
   */
  public AdLedger(LedgerStore store, AuditLog log, Duration lookBack, Clock clock) {
    this.store = Objects.requireNonNull(store, "store");
    this.log = Objects.requireNonNull(log, "log");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.lookBack = lookBack;
    if (lookBack.isNegative() || lookBack.isZero()) {
      throw new IllegalArgumentException("lookBack must be positive, but was " + lookBack);
    }
  }

  /**
   * Records an impression.
   *
   * @param impression the impression
   * @return false if it was recorded before
   * @throws IllegalArgumentException if another impression was recorded under its id
   */
  public boolean record(Impression impression) {
    LedgerLine charge = LedgerLine.charge(impression);
    if (write(charge)) {
      return true;
    }
    if (!store.lines(impression.id()).get(0).impression().equals(impression)) {
      throw new IllegalArgumentException(
          "impression '%s' was recorded otherwise before".formatted(impression.id()));
    }
    return false;
  }

  private boolean write(LedgerLine line) {
    boolean added = store.add(line);
    if (added) {
      log.append(line.toEntry());
    }
    return added;
  }

  /**
   * Draws the consequences of an entry of the record. Entries about the same content must come in
   * their order; entries seen before change nothing.
   *
   * @param recorded the entry, of any kind
   * @return the refunds or reversals that were written because of it
   */
  public List<LedgerLine> settle(Recorded recorded) {
    if (recorded.entry() instanceof ContentWithdrawn withdrawn) {
      return refund(recorded.sequence(), withdrawn);
    }
    if (recorded.entry() instanceof ContentRestored restored) {
      return reverse(recorded.sequence(), restored.contentId());
    }
    return List.of();
  }

  private List<LedgerLine> refund(long sequence, ContentWithdrawn withdrawn) {
    Instant earliest = withdrawn.at().minus(lookBack);
    List<LedgerLine> written = new ArrayList<>();
    for (Impression impression : store.beside(withdrawn.contentId())) {
      boolean within =
          !impression.at().isBefore(earliest) && !impression.at().isAfter(withdrawn.at());
      if (within && impression.charge().minor() > 0) {
        refund(sequence, impression).ifPresent(written::add);
      }
    }
    return List.copyOf(written);
  }

  private Optional<LedgerLine> refund(long sequence, Impression impression) {
    List<LedgerLine> lines = store.lines(impression.id());
    LedgerLine last = lines.get(lines.size() - 1);
    if (last.kind() == LedgerLine.Kind.REFUND
        || lines.stream().anyMatch(line -> line.cause() >= sequence)) {
      return Optional.empty();
    }
    LedgerLine refund = last.next(clock.instant(), sequence);
    return write(refund) ? Optional.of(refund) : Optional.empty();
  }

  private List<LedgerLine> reverse(long sequence, String contentId) {
    List<LedgerLine> written = new ArrayList<>();
    for (Impression impression : store.beside(contentId)) {
      List<LedgerLine> lines = store.lines(impression.id());
      LedgerLine last = lines.get(lines.size() - 1);
      if (last.kind() == LedgerLine.Kind.REFUND && last.cause() < sequence) {
        LedgerLine reversal = last.next(clock.instant(), sequence);
        if (write(reversal)) {
          written.add(reversal);
        }
      }
    }
    return List.copyOf(written);
  }

  /**
   * Records the lines that a process had written to the ledger and not to the record any more, as
   * it ended in between. Reads the whole record; call it after a crash, or once a day. Lines of the
   * last ten minutes are left alone, because another process may be about to record them.
   *
   * @return how many entries were missing and are there now
   */
  public int reconcile() {
    return new MissingLines(store, log).record(clock.instant().minus(UNDER_WAY));
  }

  /**
   * What an advertiser was charged and given back within a time.
   *
   * @param advertiser the advertiser
   * @param from the first instant
   * @param to the instant after the last
   * @return all lines and their sums
   */
  public AccountStatement statement(String advertiser, Instant from, Instant to) {
    return new AccountStatement(advertiser, from, to, store.account(advertiser, from, to));
  }
}
