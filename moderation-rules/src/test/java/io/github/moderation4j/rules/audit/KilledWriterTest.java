package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that writes a file is killed at any moment, again and again. 5 times by default; {@code
 * -Dmoderation4j.kills=50} for more.
 */
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("moderation4j.kills", 5);
  private static final long SEED = Long.getLong("moderation4j.seed", 1);

  @Test
  void losesNothingThatWasAcknowledged(@TempDir Path folder, TestReporter reporter)
      throws Exception {
    Path log = folder.resolve("audit.log");
    Random random = new Random(SEED);
    long acknowledged = 0;
    int torn = 0;

    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged = Math.max(acknowledged, writeUntilKilled(log, 20 + random.nextInt(200)));
      try (FileAuditStore store = FileAuditStore.open(log, Durability.EVERY_APPEND)) {
        torn += store.tornTail().isPresent() ? 1 : 0;
        assertThat(store.head().sequence())
            .as("seed %d", SEED)
            .isGreaterThanOrEqualTo(acknowledged);
        assertThat(ChainCheck.of(store)).isInstanceOf(ChainCheck.Intact.class);
      }
    }

    assertThat(tornFiles(folder)).isEqualTo(torn);
    reporter.publishEntry(
        "%d kills, %d acknowledged, %d torn".formatted(KILLS, acknowledged, torn));
  }

  /** Within the length, before the hash is whole, and in the middle of the form. */
  @ParameterizedTest
  @ValueSource(ints = {3, 39, 200})
  void repairsAndReportsWhatAKilledWriterHadHalfWritten(int bytes, @TempDir Path folder)
      throws Exception {
    Path log = folder.resolve("audit.log");
    Process writer = java(InterruptedWriter.class, log.toString(), String.valueOf(bytes)).start();

    assertThat(writer.waitFor()).isEqualTo(137);
    try (FileAuditStore store = FileAuditStore.open(log, Durability.EVERY_APPEND)) {
      Path kept = folder.resolve("audit.log.torn-" + Files.size(log));
      assertThat(store.tornTail()).contains(new TornTail(3, bytes, kept));
      assertThat(Files.size(kept)).isEqualTo(bytes);
      assertThat(ChainCheck.of(store)).isEqualTo(new ChainCheck.Intact(store.head()));
      assertThat(new AuditLog(store, new byte[16]).append(Entries.views(1)).sequence())
          .isEqualTo(4);
    }
  }

  private static ProcessBuilder java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** The last sequence that the writer said was there. */
  private static long writeUntilKilled(Path log, int millis)
      throws IOException, InterruptedException {
    Path said = log.resolveSibling("said");
    Files.deleteIfExists(said);
    Process writer =
        java(EndlessWriter.class, log.toString()).redirectOutput(said.toFile()).start();
    while (writer.isAlive() && Files.size(said) == 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(millis);
    writer.destroyForcibly().waitFor();
    return Files.readAllLines(said).stream()
        .filter(line -> line.endsWith("."))
        .mapToLong(line -> Long.parseLong(line.substring(0, line.length() - 1)))
        .max()
        .orElse(0);
  }

  private static long tornFiles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains(".torn-")).count();
    }
  }
}
