package io.github.moderation4j.core.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.moderation4j.core.train.LogisticFit.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
  @Test
  void findsTheWeightsThatMadeTheObservations() {
    Random random = new Random(3);
    List<Observation> seen = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      double[] numbers = {random.nextDouble() * 4, random.nextDouble() * 4};
      double probability = 1 / (1 + Math.exp(-(-2 + 1.5 * numbers[0] + 0.5 * numbers[1])));
      seen.add(new Observation(numbers, random.nextDouble() < probability ? 1 : 0, 1));
    }

    double[] weights = new LogisticFit(new double[] {0, 1, 1}, 1).fit(seen);

    assertThat(weights[0]).isCloseTo(-2, within(0.3));
    assertThat(weights[1]).isCloseTo(1.5, within(0.2));
    assertThat(weights[2]).isCloseTo(0.5, within(0.2));
  }

  @Test
  void keepsThePriorWithoutObservations() {
    double[] weights = new LogisticFit(new double[] {-1, 2}, 10).fit(List.of());

    assertThat(weights).containsExactly(-1, 2);
  }

  @Test
  void neverLetsEvidenceSpeakAgainst() {
    List<Observation> inverted = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      inverted.add(new Observation(new double[] {i % 2 * 4}, 1 - i % 2, 1));
    }

    double[] weights = new LogisticFit(new double[] {0, 1}, 1).fit(inverted);

    assertThat(weights[1]).isZero();
  }
}
