package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of the record promises; extend it once per implementation. */
public abstract class AuditStoreContract {
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  protected abstract AuditStore store();

  @Test
  void beginsWithTheEmptyHead() {
    assertThat(store().head()).isEqualTo(Head.EMPTY);
  }

  @Test
  void givesBackEveryKindOfEntryInOrder() {
    AuditLog log = new AuditLog(store(), KEY);
    log.append(Entries.ofEveryKind());

    assertThat(log.entries().map(Recorded::entry)).isEqualTo(Entries.ofEveryKind());
  }

  @Test
  void numbersEntriesFromOne() {
    AuditLog log = new AuditLog(store(), KEY);
    log.append(Entries.views(1));
    log.append(List.of(Entries.views(2), Entries.views(3)));

    assertThat(log.entries().map(Recorded::sequence)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void readsNoMoreThanAskedFor() {
    AuditStore store = store();
    new AuditLog(store, KEY).append(Entries.ofEveryKind());

    assertThat(store.read(3, 2)).extracting(ChainLink::sequence).containsExactly(4L, 5L);
  }

  @Test
  void readsNothingAfterTheEnd() {
    AuditStore store = store();
    new AuditLog(store, KEY).append(Entries.views(1));

    assertThat(store.read(1, 10)).isEmpty();
  }

  @Test
  void appendsNothingAsNothing() {
    AuditStore store = store();

    assertThat(store.append(List.of())).isEmpty();
  }

  @Test
  void endsWithTheHashOfTheLastEntry() {
    AuditStore store = store();
    new AuditLog(store, KEY).append(Entries.ofEveryKind());

    assertThat(store.head()).isEqualTo(store.read(15, 1).get(0).head());
  }

  @Test
  void isIntactWhenNobodyTouchedIt() {
    AuditStore store = store();
    new AuditLog(store, KEY).append(Entries.ofEveryKind());

    assertThat(ChainCheck.of(store)).isEqualTo(new ChainCheck.Intact(store.head()));
  }

  @Test
  void keepsAnIdWithAnyCharacter() {
    AuditLog log = new AuditLog(store(), KEY);
    AuditEntry odd = new ViewsCounted(Entries.NOON, "a\u0000b'\"\\%\uD83D\uDE00", 1);
    log.append(odd);

    assertThat(log.entries().map(Recorded::entry)).containsExactly(odd);
  }

  @Test
  void makesOneChainOfManyThreads() throws Exception {
    AuditStore store = store();
    AuditLog log = new AuditLog(store, KEY);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Long>> appends = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int views = i;
      appends.add(() -> log.append(Entries.views(views)).sequence());
    }

    List<Long> sequences = new ArrayList<>();
    for (Future<Long> append : threads.invokeAll(appends)) {
      sequences.add(append.get());
    }
    threads.shutdown();

    assertThat(sequences).doesNotHaveDuplicates();
    assertThat(ChainCheck.of(store)).isEqualTo(new ChainCheck.Intact(store.head()));
  }
}
