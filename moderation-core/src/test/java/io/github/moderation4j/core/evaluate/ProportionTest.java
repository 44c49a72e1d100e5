package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  /** Values of Newcombe 1998, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void hasWilsonsInterval(long hits, long n, double low, double high) {
    Proportion proportion = new Proportion(hits, n);

    assertThat(new double[] {proportion.low(), proportion.high()})
        .containsExactly(new double[] {low, high}, within(0.00006));
  }

  /** Values of Newcombe 1998 (part II), table II, method 10. */
  @ParameterizedTest
  @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090"})
  void hasNewcombesIntervalForADifference(
      long hits, long n, long otherHits, long otherN, double low, double high) {
    Estimate gap = new Proportion(hits, n).minus(new Proportion(otherHits, otherN));

    assertThat(gap)
        .isInstanceOfSatisfying(
            Estimate.Measured.class,
            m ->
                assertThat(new double[] {m.low(), m.high()})
                    .containsExactly(new double[] {low, high}, within(0.00006)));
  }

  @Test
  void hasAWiderIntervalForEachOfSeveralDifferences() {
    Proportion some = new Proportion(56, 70);
    Proportion other = new Proportion(48, 80);

    assertThat(((Estimate.Measured) some.minus(other, 10)).low())
        .isLessThan(((Estimate.Measured) some.minus(other)).low());
  }

  @Test
  void knowsThePointsOfTheNormalDistribution() {
    assertThat(Normal.upper(0.0005)).isCloseTo(3.29053, within(0.00045));
  }

  @Test
  void hasNoDifferenceFromTooFewCases() {
    assertThat(new Proportion(50, 100).minus(new Proportion(3, 9)))
        .isEqualTo(new Estimate.TooFew(9));
  }

  @Test
  void isACountOfAKnownWhole() {
    assertThat(new Estimate.Measured(0.5, 0.25, 0.75, 40).times(200))
        .isEqualTo(new Estimate.Measured(100, 50, 150, 40));
  }

  @Test
  void isNoNumberForTooFewCases() {
    assertThat(new Proportion(3, 9).estimate()).isEqualTo(new Estimate.TooFew(9));
  }

  @Test
  void refusesMoreHitsThanCases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(3, 2))
        .withMessage("hits must be from 0 to n, but were 3 of 2");
  }
}
