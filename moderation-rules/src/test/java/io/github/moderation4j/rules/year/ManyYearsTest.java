package io.github.moderation4j.rules.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.report.FairnessReport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Years by other seeds. The defaults are for every build; {@code -Dmoderation4j.year.seeds=100
 * -Dmoderation4j.year.posts=100000} is the full measure.
 */
class ManyYearsTest {
  private static final int SEEDS = Integer.getInteger("moderation4j.year.seeds", 4);
  private static final int POSTS = Integer.getInteger("moderation4j.year.posts", 2_000);

  @Test
  void findsNoBiasWhereThereIsNone() {
    long loud = LongStream.range(0, SEEDS).filter(seed -> finds(seed, 0)).count();

    assertThat(loud).isLessThanOrEqualTo(5L * SEEDS / 100);
  }

  @Test
  void findsThePlantedBiasInEveryYear() {
    assertThat(LongStream.range(0, SEEDS)).allMatch(seed -> finds(seed, 0.35));
  }

  private static boolean finds(long seed, double bias) {
    InventedYear year = new InventedYear(seed, POSTS, bias);
    return FairnessReport.of("", year.start, year.end(), year.log).findings().stream()
        .anyMatch(finding -> bias == 0 || finding.startsWith("'snargs' is acted on without"));
  }
}
