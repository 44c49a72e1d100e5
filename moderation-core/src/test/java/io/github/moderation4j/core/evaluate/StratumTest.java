package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StratumTest {
  @Test
  void weighsEveryPartByItsSize() {
    Estimate share = Stratum.share(List.of(part(9, 10, 100), part(1, 90, 100)));

    assertThat(measured(share).value()).isCloseTo(0.9 * 0.1 + 0.1 * 0.9, within(1e-9));
  }

  @Test
  void isTheProportionItselfForOnePart() {
    Estimate share = Stratum.share(List.of(part(7, 15, 148)));

    assertThat(measured(share).high()).isCloseTo(new Proportion(15, 148).high(), within(1e-9));
  }

  @Test
  void admitsWhatCouldBeInAPartWithoutFindings() {
    Estimate share = Stratum.share(List.of(part(1, 0, 100), part(1, 0, 100)));

    assertThat(measured(share).high()).isGreaterThan(0.02);
  }

  @Test
  void knowsNothingOfAPartWithoutSample() {
    Estimate share = Stratum.share(List.of(part(1, 10, 100), part(1, 0, 0)));

    assertThat(measured(share).high()).isGreaterThan(0.5);
  }

  @Test
  void isNoNumberForTooFewCases() {
    assertThat(Stratum.share(List.of(part(1, 1, 5), part(1, 1, 4))))
        .isEqualTo(new Estimate.TooFew(9));
  }

  private static Stratum part(double size, long hits, long n) {
    return new Stratum("", size, new Proportion(hits, n));
  }

  private static Estimate.Measured measured(Estimate estimate) {
    return (Estimate.Measured) estimate;
  }
}
