package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class EvaluateProperties {
  @Property
  void aProportionLiesInItsInterval(
      @ForAll @LongRange(max = 500) long hits, @ForAll @LongRange(max = 500) long more) {
    Proportion proportion = new Proportion(hits, hits + more);

    assertThat(proportion.value()).isBetween(proportion.low(), proportion.high());
  }

  @Property(tries = 300)
  void theAreaIsTheShareOfPairsInOrder(
      @ForAll @Size(min = 40, max = 80) List<@IntRange(max = 20) Integer> points) {
    List<ScoredLabel> labels = labels(points);
    Scores scores = Scores.of(labels);
    Assume.that(scores.positives() >= 10 && scores.negatives() >= 10);

    assertThat(((Estimate.Measured) AreaUnderCurve.of(scores)).value())
        .isCloseTo(pairsInOrder(labels), within(1e-9));
  }

  @Property(tries = 300)
  void theOrderOfCasesDoesNotMatter(
      @ForAll @Size(min = 40, max = 80) List<@IntRange(max = 20) Integer> points) {
    List<ScoredLabel> labels = labels(points);
    List<ScoredLabel> reversed = new ArrayList<>(labels);
    Collections.reverse(reversed);

    assertThat(Evaluation.of(reversed, 0.5)).isEqualTo(Evaluation.of(labels, 0.5));
  }

  /** Even points are positive. */
  private static List<ScoredLabel> labels(List<Integer> points) {
    return points.stream().map(p -> Labels.label(p / 20.0, p % 2 == 0)).toList();
  }

  private static double pairsInOrder(List<ScoredLabel> labels) {
    double sum = 0;
    long pairs = 0;
    for (ScoredLabel positive : labels) {
      for (ScoredLabel negative : labels) {
        if (positive.positive() && !negative.positive()) {
          sum += (Math.signum(positive.score() - negative.score()) + 1) / 2;
          pairs++;
        }
      }
    }
    return sum / pairs;
  }
}
