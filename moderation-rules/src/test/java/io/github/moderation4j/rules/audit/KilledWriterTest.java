package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

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

  /** The last sequence that the writer said was there. */
  private static long writeUntilKilled(Path log, int millis)
      throws IOException, InterruptedException {
    Path said = log.resolveSibling("said");
    Files.deleteIfExists(said);
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                log.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(said.toFile())
            .start();
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
