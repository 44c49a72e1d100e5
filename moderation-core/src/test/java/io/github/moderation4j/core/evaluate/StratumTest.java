package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StratumTest {
  @Test
  void weighsEveryPartByItsSize() {
    Estimate share = Stratum.share(List.of(part(9, 10, 100), part(1, 90, 100)));

    assertThat(measured(share).value()).isCloseTo(0.9 * 0.1 + 0.1 * 0.9, within(1e-9));
  }

  /** Clopper and Pearson's interval of 15 in 148, which any statistics program gives. */
  @Test
  void isTheExactIntervalForOnePart() {
    Estimate.Measured share = measured(Stratum.share(List.of(part(7, 15, 148))));

    assertThat(share.toString()).isEqualTo("0.101 [0.058, 0.162] n=148");
  }

  @Test
  void isMirroredWhereTheOppositeIsLookedFor() {
    Estimate.Measured share = measured(Stratum.share(List.of(part(3, 2, 40), part(1, 9, 60))));
    Estimate.Measured other = measured(Stratum.share(List.of(part(3, 38, 40), part(1, 51, 60))));

    assertThat(other.high()).isCloseTo(1 - share.low(), within(1e-9));
  }

  /** Rare hits in many small parts are where intervals joined from the parts are too narrow. */
  @Test
  void holdsTheTruthInNineteenOfTwentySamples() {
    assertThat(List.of(held(0.01, 20, 50), held(0.05, 4, 100), held(0.3, 20, 5)))
        .allMatch(share -> share >= 0.945);
  }

  private static double held(double truth, int parts, int n) {
    SplittableRandom random = new SplittableRandom(20261124);
    int held = 0;
    for (int i = 0; i < 4_000; i++) {
      List<Stratum> drawn = new ArrayList<>();
      for (int part = 1; part <= parts; part++) {
        long hits = random.doubles(n).filter(d -> d < truth).count();
        drawn.add(part(part % 3 + 1, hits, n));
      }
      Estimate.Measured share = measured(Stratum.share(drawn));
      held += share.low() <= truth && truth <= share.high() ? 1 : 0;
    }
    return held / 4_000.0;
  }

  @Test
  void admitsWhatCouldBeInAPartWithoutFindings() {
    Estimate share = Stratum.share(List.of(part(1, 0, 100), part(1, 0, 100)));

    assertThat(measured(share).high()).isGreaterThan(0.018);
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
