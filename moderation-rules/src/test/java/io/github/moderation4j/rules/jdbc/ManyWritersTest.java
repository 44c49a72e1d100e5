package io.github.moderation4j.rules.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.audit.ChainCheck;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Entries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Decisions written by 8 threads over 2 logs that know nothing of each other, as two processes
 * would. 2,000 decisions by default; {@code -Dmoderation4j.decisions=200000} for more.
 */
class ManyWritersTest {
  private static final int DECISIONS = Integer.getInteger("moderation4j.decisions", 2_000);
  private static final int THREADS = 8;
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  @Test
  void writeOneChainToH2(TestReporter reporter) throws Exception {
    try (TestDatabase database = TestDatabase.h2()) {
      assertOneChain(database, reporter);
    }
  }

  @Test
  void writeOneChainToPostgres(TestReporter reporter) throws Exception {
    try (TestDatabase database = TestDatabase.postgres()) {
      assertOneChain(database, reporter);
    }
  }

  private static void assertOneChain(TestDatabase database, TestReporter reporter)
      throws Exception {
    AuditStore store = new JdbcStores(database).migrate().audit();
    List<AuditLog> logs = List.of(new AuditLog(store, KEY), new AuditLog(store, KEY));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      writers.add(() -> write(logs.get(thread % 2), thread));
    }

    long start = System.nanoTime();
    for (Future<Integer> writer : threads.invokeAll(writers)) {
      writer.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    threads.shutdown();
    reporter.publishEntry("%.0f decisions per second".formatted(DECISIONS / seconds));

    assertThat(ChainCheck.of(store)).isEqualTo(new ChainCheck.Intact(store.head()));
    assertThat(store.head().sequence()).isEqualTo(DECISIONS);
    assertThat(logs.get(0).entries().map(r -> ((Decided) r.entry()).contentId()).distinct().count())
        .isEqualTo(DECISIONS);
  }

  private static int write(AuditLog log, int thread) {
    IntStream.range(0, DECISIONS / THREADS)
        .forEach(i -> log.append(Entries.decided(thread + "-" + i)));
    return thread;
  }
}
