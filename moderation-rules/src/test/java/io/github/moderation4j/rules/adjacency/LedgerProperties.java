package io.github.moderation4j.rules.adjacency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens in whatever order, the money comes out right. */
class LedgerProperties {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  private final AdLedger ledger =
      new AdLedger(
          new MemoryLedger(),
          log,
          Duration.ofDays(1),
          Clock.fixed(START.plusSeconds(1000), ZoneOffset.UTC));

  /** Steps are 0 an impression, 1 a withdrawal, 2 a restoration, 3 reading the record again. */
  @Property(tries = 60)
  void neverRefundsMoreThanWasCharged(
      @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> steps) {
    for (int i = 0; i < steps.size(); i++) {
      take(steps.get(i), i);
    }

    AccountStatement statement =
        ledger.statement("acme", Instant.EPOCH, START.plus(Duration.ofDays(1)));

    assertThat(statement.balance()).allMatch(money -> money.minor() >= 0);
  }

  private void take(int step, int number) {
    Instant now = START.plusSeconds(number);
    switch (step) {
      case 0 ->
          ledger.record(new Impression("i" + number, "acme", "p1", Money.of(number, "EUR"), now));
      case 1 -> settle(new ContentWithdrawn(now, "p1", Origin.AUTOMATED, "", List.of()));
      case 2 -> settle(new ContentRestored(now, "p1", "rae", ""));
      default -> log.entries().toList().forEach(ledger::settle);
    }
  }

  private void settle(AuditEntry entry) {
    ledger.settle(log.append(entry));
  }
}
