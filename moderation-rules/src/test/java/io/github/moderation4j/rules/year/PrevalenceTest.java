package io.github.moderation4j.rules.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.report.TransparencyReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How often the interval of the prevalence holds the truth, over years of which only the posts and
 * the labelled sample are made. The defaults are for every build; {@code
 * -Dmoderation4j.prevalence.posts=100000 -Dmoderation4j.prevalence.seeds=1000} is the full measure.
 */
class PrevalenceTest {
  private static final int SEEDS = Integer.getInteger("moderation4j.prevalence.seeds", 100);
  private static final int POSTS = Integer.getInteger("moderation4j.prevalence.posts", 2_000);
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  @Test
  void holdsTheTruthInAtLeast93OfAHundredYears(TestReporter reporter) {
    long right = LongStream.range(0, SEEDS).filter(PrevalenceTest::holdsTheTruth).count();

    reporter.publishEntry("%d of %d years of %d posts".formatted(right, SEEDS, POSTS));
    assertThat(right).isGreaterThanOrEqualTo((93L * SEEDS + 99) / 100);
  }

  private static boolean holdsTheTruth(long seed) {
    PostGenerator generator = new PostGenerator(seed, Math.max(10, POSTS / 200), 0);
    List<InventedPost> posts = IntStream.range(0, POSTS).mapToObj(generator::post).toList();
    Labelling labelling = new Labelling(posts);
    AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
    labelling.record(log, NOW, new SplittableRandom(seed ^ 0x5eed));
    return TransparencyReport.of("", NOW, NOW.plus(Duration.ofDays(1)), log)
        .measure("prevalence", "all")
        .filter(estimate -> InventedYearTest.contains(estimate, labelling.prevalence()))
        .isPresent();
  }
}
