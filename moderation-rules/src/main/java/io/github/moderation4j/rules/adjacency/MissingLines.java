package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.ImpressionRecorded;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.RefundIssued;
import io.github.moderation4j.rules.audit.RefundReversed;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines of a ledger that the record lacks. For one search. */
final class MissingLines {
  private final LedgerStore store;
  private final AuditLog log;
  private final Set<String> recorded = new HashSet<>();
  private final Set<String> contents = new LinkedHashSet<>();

  MissingLines(LedgerStore store, AuditLog log) {
    this.store = store;
    this.log = log;
  }

  /** Records what is older than an instant. */
  int record(Instant before) {
    log.entries().map(Recorded::entry).forEach(this::read);
    List<AuditEntry> missing =
        contents.stream()
            .flatMap(content -> store.beside(content).stream())
            .flatMap(impression -> store.lines(impression.id()).stream())
            .filter(line -> line.at().isBefore(before))
            .map(LedgerLine::toEntry)
            .filter(entry -> !recorded.contains(key(entry).orElseThrow()))
            .toList();
    log.append(missing);
    return missing.size();
  }

  private void read(AuditEntry entry) {
    key(entry).ifPresent(recorded::add);
    if (entry instanceof Decided decided) {
      contents.add(decided.contentId());
    } else if (entry instanceof ImpressionRecorded impression) {
      contents.add(impression.contentId());
    }
  }

  /** What no two lines have in common. */
  private static Optional<String> key(AuditEntry entry) {
    if (entry instanceof ImpressionRecorded impression) {
      return Optional.of("charge " + impression.impressionId());
    } else if (entry instanceof RefundIssued refund) {
      return Optional.of("refund " + refund.refundId());
    } else if (entry instanceof RefundReversed reversed) {
      return Optional.of("reversal " + reversed.refundId());
    }
    return Optional.empty();
  }
}
