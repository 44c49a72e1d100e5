package io.github.moderation4j.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class DampedNoisyOrProperties {
  @Property
  void isNoLowerThanTheStrongestAndNoHigherThanOne(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1) Double> votes) {
    double strongest = Collections.max(votes);

    assertThat(DampedNoisyOr.join(votes)).isBetween(strongest - 1e-9, 1.0);
  }

  @Property
  void neverOvershootsPlainNoisyOr(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1) Double> votes) {
    double doubt = 1;
    for (double vote : votes) {
      doubt *= 1 - vote;
    }

    assertThat(DampedNoisyOr.join(votes)).isLessThanOrEqualTo(1 - doubt + 1e-9);
  }
}
