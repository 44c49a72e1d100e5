package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.rules.adjacency.Impression;
import io.github.moderation4j.rules.adjacency.LedgerLine;
import io.github.moderation4j.rules.adjacency.LedgerStore;
import io.github.moderation4j.rules.adjacency.Money;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ImpressionRecorded;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.RefundIssued;
import io.github.moderation4j.rules.audit.RefundReversed;
import java.time.Instant;
import java.util.stream.Stream;

/** Writes the lines of a ledger again from what was recorded about them. */
final class LedgerRestorer {
  private final LedgerStore store;

  LedgerRestorer(LedgerStore store) {
    this.store = store;
  }

  void restore(AuditLog log) {
    try (Stream<Recorded> entries = log.entries()) {
      entries.forEach(this::restore);
    }
  }

  private void restore(Recorded recorded) {
    if (recorded.entry() instanceof ImpressionRecorded entry) {
      Impression impression =
          new Impression(
              entry.impressionId(),
              entry.advertiser(),
              entry.contentId(),
              Money.of(entry.charge(), entry.currency()),
              entry.at());
      store.add(new LedgerLine(impression, 0, entry.at(), 0));
    } else if (recorded.entry() instanceof RefundIssued entry) {
      add(entry.refundId(), 0, entry.at(), entry.withdrawal());
    } else if (recorded.entry() instanceof RefundReversed entry) {
      add(entry.refundId(), 1, entry.at(), recorded.sequence());
    }
  }

  /** The id of a line is that of its impression and its step. */
  private void add(String id, int after, Instant at, long cause) {
    int hash = id.lastIndexOf('#');
    int step = Integer.parseInt(id.substring(hash + 1)) + after;
    store.lines(id.substring(0, hash)).stream()
        .findFirst()
        .ifPresent(line -> store.add(new LedgerLine(line.impression(), step, at, cause)));
  }
}
