package io.github.moderation4j.rules.adjacency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger store promises; extend it once per implementation. */
public abstract class LedgerStoreContract {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Impression FIRST = impression("i1", "c1", NOON);

  private LedgerStore store = new MemoryLedger();

  /**
   * The store under test.
   *
   * @return a new, empty store
   */
  protected abstract LedgerStore create();

  @BeforeEach
  void open() {
    store = create();
  }

  @Test
  void keepsTheLinesOfAnImpressionInOrder() {
    LedgerLine charge = LedgerLine.charge(FIRST);
    LedgerLine refund = charge.next(NOON.plusSeconds(5), 7);
    store.add(charge);
    store.add(refund);

    assertThat(store.lines("i1")).containsExactly(charge, refund);
  }

  @Test
  void refusesAStepThatIsThereAlready() {
    store.add(LedgerLine.charge(FIRST));

    assertThat(store.add(LedgerLine.charge(impression("i1", "c2", NOON)))).isFalse();
  }

  @Test
  void keepsTheFirstOfTwoLinesOfOneStep() {
    store.add(LedgerLine.charge(FIRST));
    store.add(LedgerLine.charge(impression("i1", "c2", NOON)));

    assertThat(store.lines("i1")).containsExactly(LedgerLine.charge(FIRST));
  }

  @Test
  void findsImpressionsBesideContentInOrderOfTime() {
    Impression later = impression("i0", "c1", NOON.plusSeconds(1));
    store.add(LedgerLine.charge(later));
    store.add(LedgerLine.charge(FIRST));
    store.add(LedgerLine.charge(impression("i2", "c2", NOON)));

    assertThat(store.beside("c1")).containsExactly(FIRST, later);
  }

  @Test
  void findsTheLinesOfAnAdvertiserFromAnInstantUpToAnother() {
    LedgerLine charge = LedgerLine.charge(FIRST);
    LedgerLine refund = charge.next(NOON.plusSeconds(5), 7);
    store.add(charge);
    store.add(refund);

    assertThat(store.account("acme", NOON, NOON.plusSeconds(5))).containsExactly(charge);
  }

  @Test
  void knowsNothingOfWhatWasNotRecorded() {
    assertThat(store.lines("i9")).isEmpty();
  }

  @Test
  void tellsOneOfSeveralCallersThatAStepWasAdded() throws Exception {
    store.add(LedgerLine.charge(FIRST));
    LedgerLine refund = LedgerLine.charge(FIRST).next(NOON, 7);

    assertThat(atOnce(refund)).containsOnlyOnce(true);
  }

  private List<Boolean> atOnce(LedgerLine line) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> answers =
          threads.invokeAll(
              IntStream.range(0, 4)
                  .mapToObj(i -> (java.util.concurrent.Callable<Boolean>) () -> store.add(line))
                  .toList());
      return List.of(
          answers.get(0).get(), answers.get(1).get(), answers.get(2).get(), answers.get(3).get());
    } finally {
      threads.shutdown();
    }
  }

  private static Impression impression(String id, String content, Instant at) {
    return new Impression(id, "acme", content, Money.of(250, "EUR"), at);
  }
}
