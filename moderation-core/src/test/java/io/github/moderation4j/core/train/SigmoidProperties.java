package io.github.moderation4j.core.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class SigmoidProperties {
  @Property(tries = 50)
  void findsTheCurveThatMadeTheCases(
      @ForAll @LongRange(max = 1_000) long seed,
      @ForAll @DoubleRange(min = 0.5, max = 2) double slope,
      @ForAll @DoubleRange(min = -1, max = 1) double offset) {
    Sigmoid truth = new Sigmoid(slope, offset);
    Random random = new Random(seed);
    List<Sigmoid.Case> cases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double score = 0.05 + 0.9 * random.nextDouble();
      cases.add(new Sigmoid.Case(score, random.nextDouble() < truth.apply(score)));
    }

    assertThat(Sigmoid.fit(cases).apply(0.7)).isCloseTo(truth.apply(0.7), within(0.03));
  }

  @Example
  void staysFiniteWhereTheScoresPartTheCases() {
    List<Sigmoid.Case> cases = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      cases.add(new Sigmoid.Case(i < 10 ? 0.1 : 0.9, i >= 10));
    }

    assertThat(Sigmoid.fit(cases).apply(0.9)).isBetween(0.8, 0.99);
  }
}
