package io.github.moderation4j.rules.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.FailingStore;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Origin;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.RefundIssued;
import io.github.moderation4j.rules.audit.RefundReversed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdLedgerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  private final AdLedger ledger =
      new AdLedger(
          new MemoryLedger(),
          log,
          Duration.ofDays(30),
          Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC));

  @Test
  void recordsARefundAfterWhichTheProcessEnded() {
    FailingStore failing = new FailingStore(new MemoryAuditStore());
    AuditLog record = new AuditLog(failing, new byte[16]);
    MemoryLedger lines = new MemoryLedger();
    AdLedger ending = ledger(lines, record, NOON.plusSeconds(60));
    ending.record(impression("i1", NOON));
    Recorded withdrawal = record.append(withdrawn());
    failing.endNow();
    assertThatThrownBy(() -> ending.settle(withdrawal)).isInstanceOf(AuditException.class);

    int added = ledger(lines, record, NOON.plusSeconds(3_600)).reconcile();

    assertThat(added).isEqualTo(1);
    assertThat(record.entries().map(Recorded::entry))
        .hasAtLeastOneElementOfType(RefundIssued.class);
  }

  @Test
  void addsNothingToARecordThatIsWhole() {
    AuditLog record = new AuditLog(new MemoryAuditStore(), new byte[16]);
    AdLedger whole = ledger(new MemoryLedger(), record, NOON.plusSeconds(3_600));
    whole.record(impression("i1", NOON));
    whole.settle(record.append(withdrawn()));
    whole.settle(record.append(restored()));

    assertThat(whole.reconcile()).isZero();
  }

  private static AdLedger ledger(LedgerStore lines, AuditLog record, Instant now) {
    return new AdLedger(lines, record, Duration.ofDays(30), Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void refundsWhatStoodBesideWithdrawnContent() {
    ledger.record(impression("i1", NOON));

    settle(withdrawn());

    assertThat(balance()).containsExactly(Money.of(0, "EUR"));
  }

  @Test
  void leavesImpressionsBeforeTheLookBackAlone() {
    ledger.record(impression("i1", NOON.minus(Duration.ofDays(31))));

    assertThat(settle(withdrawn())).isEmpty();
  }

  @Test
  void leavesImpressionsBesideOtherContentAlone() {
    ledger.record(new Impression("i1", "acme", "other", Money.of(5, "EUR"), NOON));

    assertThat(settle(withdrawn())).isEmpty();
  }

  @Test
  void refundsOncePerWithdrawal() {
    ledger.record(impression("i1", NOON));
    Recorded withdrawal = log.append(withdrawn());
    ledger.settle(withdrawal);

    assertThat(ledger.settle(withdrawal)).isEmpty();
  }

  @Test
  void refundsOnceForTwoWithdrawalsInARow() {
    ledger.record(impression("i1", NOON));
    settle(withdrawn());

    assertThat(settle(withdrawn())).isEmpty();
  }

  @Test
  void reversesTheRefundOfAWithdrawalThatDidNotStand() {
    ledger.record(impression("i1", NOON));
    settle(withdrawn());

    settle(restored());

    assertThat(balance()).containsExactly(Money.of(250, "EUR"));
  }

  @Test
  void refundsAgainAfterAnotherWithdrawal() {
    ledger.record(impression("i1", NOON));
    settle(withdrawn());
    settle(restored());

    settle(withdrawn());

    assertThat(balance()).containsExactly(Money.of(0, "EUR"));
  }

  @Test
  void changesNothingWhenTheWholeRecordIsReadAgain() {
    ledger.record(impression("i1", NOON));
    settle(withdrawn());
    settle(restored());
    settle(withdrawn());
    AccountStatement before = statement();

    log.entries().toList().forEach(ledger::settle);

    assertThat(statement()).isEqualTo(before);
  }

  @Test
  void recordsRefundsAndReversals() {
    ledger.record(impression("i1", NOON));
    settle(withdrawn());
    settle(restored());

    assertThat(log.entries().map(Recorded::entry))
        .anyMatch(e -> e instanceof RefundIssued r && r.withdrawal() == 2 && r.amount() == 250)
        .anyMatch(e -> e instanceof RefundReversed r && r.refundId().equals("i1#1"));
  }

  @Test
  void knowsAnImpressionThatIsReportedTwice() {
    ledger.record(impression("i1", NOON));

    assertThat(ledger.record(impression("i1", NOON))).isFalse();
  }

  @Test
  void refusesAnotherImpressionUnderTheSameId() {
    ledger.record(impression("i1", NOON));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.record(impression("i1", NOON.plusSeconds(1))))
        .withMessage("impression 'i1' was recorded otherwise before");
  }

  @Test
  void writesAStatementForSpreadsheets() {
    ledger.record(impression("=i,1", NOON));
    settle(withdrawn());

    assertThat(statement().toCsv())
        .isEqualTo(
            """
            line,kind,written,impression,shown,content,amount,currency,entry\r
            "'=i,1#0",charge,2026-03-01T12:00:00Z,"'=i,1",2026-03-01T12:00:00Z,p1,2.50,EUR,\r
            "'=i,1#1",refund,2026-03-01T12:01:00Z,"'=i,1",2026-03-01T12:00:00Z,p1,-2.50,EUR,2\r
            """);
  }

  @Test
  void writesAStatementForPrograms() {
    ledger.record(impression("i1", NOON));
    settle(withdrawn());

    assertThat(statement().toJson())
        .contains(
            "\"charged\":[{\"minor\":250,\"currency\":\"EUR\"}]",
            "\"refunded\":[{\"minor\":-250,\"currency\":\"EUR\"}]",
            "\"balance\":[{\"minor\":0,\"currency\":\"EUR\"}]");
  }

  private List<LedgerLine> settle(AuditEntry entry) {
    return ledger.settle(log.append(entry));
  }

  private List<Money> balance() {
    return statement().balance();
  }

  private AccountStatement statement() {
    return ledger.statement("acme", Instant.EPOCH, NOON.plus(Duration.ofDays(365)));
  }

  private static Impression impression(String id, Instant at) {
    return new Impression(id, "acme", "p1", Money.of(250, "EUR"), at);
  }

  private static ContentWithdrawn withdrawn() {
    return new ContentWithdrawn(NOON.plusSeconds(9), "p1", Origin.AUTOMATED, "", List.of("r"));
  }

  private static ContentRestored restored() {
    return new ContentRestored(NOON.plusSeconds(20), "p1", "rae", "a1");
  }
}
