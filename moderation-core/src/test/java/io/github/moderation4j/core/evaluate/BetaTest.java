package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against values that statistics programs give. */
class BetaTest {
  @Test
  void knowsTheShareBelowAPoint() {
    assertThat(new Beta(2.5, 4.75).below(0.3)).isCloseTo(0.4330432194600619, within(1e-10));
  }

  @Test
  void findsAPointNearZero() {
    assertThat(new Beta(0.4, 3_000).quantile(0.025)).isCloseTo(2.443019047e-8, within(1e-14));
  }

  @Test
  void findsAPointOfAVeryNarrowOne() {
    assertThat(new Beta(5_000.5, 70_000.25).quantile(0.975))
        .isCloseTo(0.06846884838704, within(1e-10));
  }

  @Test
  void hasTheMeanAndVarianceAskedFor() {
    Beta beta = Beta.of(0.2, 0.2 * 0.8 / 11);

    assertThat(beta.a()).isCloseTo(2, within(1e-12));
  }
}
