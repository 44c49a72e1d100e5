package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {
  @Test
  void countsWhatAThresholdDoes() {
    Quality quality =
        quality(
            Labels.all(
                Labels.alike(4, 0.9, true),
                Labels.alike(3, 0.5, false),
                Labels.alike(2, 0.4, true),
                Labels.alike(1, 0.1, false)));

    assertThat(quality.confusion()).isEqualTo(new Confusion(0.5, 4, 3, 2, 1));
  }

  @Test
  void hasTheHarmonicMeanOfPrecisionAndRecall() {
    Confusion confusion = new Confusion(0.5, 60, 20, 30, 100);

    assertThat(value(confusion.f1())).isCloseTo(120.0 / 170, within(1e-9));
  }

  @Test
  void hasAverageMeanPrecisionOverThePositives() {
    Quality quality =
        quality(
            Labels.all(
                Labels.alike(10, 0.9, true),
                Labels.alike(10, 0.8, false),
                Labels.alike(10, 0.7, true)));

    assertThat(value(quality.ranking().averagePrecision()))
        .isCloseTo(0.5 * 1 + 0.5 * 20 / 30, within(1e-9));
  }

  @Test
  void saysHowSureAPerfectOrderIs() {
    Quality quality =
        quality(Labels.all(Labels.alike(20, 0.9, true), Labels.alike(30, 0.1, false)));

    assertThat(quality.ranking().auc())
        .isEqualTo(new Estimate.Measured(1, new Proportion(20, 20).low(), 1, 50));
  }

  @Test
  void hasNoAreaWithoutNegatives() {
    assertThat(quality(Labels.alike(50, 0.9, true)).ranking().auc())
        .isEqualTo(new Estimate.TooFew(50));
  }

  @Test
  void findsCalibratedScoresCalibrated() {
    assertThat(value(quality(Labels.calibrated(5_000, 1)).calibration().error())).isLessThan(0.03);
  }

  @Test
  void findsTooSureScoresUncalibrated() {
    Quality quality =
        quality(Labels.all(Labels.alike(100, 0.9, true), Labels.alike(100, 0.9, false)));

    assertThat(value(quality.calibration().error())).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void coversTheTrueAreaInMostSamples() {
    // The area of scores that are uniform and calibrated is 5/6.
    long covered = 0;
    for (int seed = 0; seed < 200; seed++) {
      var auc = (Estimate.Measured) quality(Labels.calibrated(150, seed)).ranking().auc();
      covered += auc.low() <= 5.0 / 6 && 5.0 / 6 <= auc.high() ? 1 : 0;
    }

    assertThat(covered).isBetween(180L, 200L);
  }

  private static Quality quality(List<ScoredLabel> labels) {
    return Evaluation.of(labels, 0.5).categories().get(0).overall();
  }

  private static double value(Estimate estimate) {
    return ((Estimate.Measured) estimate).value();
  }
}
