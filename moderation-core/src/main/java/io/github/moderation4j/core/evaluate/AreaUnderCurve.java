package io.github.moderation4j.core.evaluate;

/**
 * The area under the ROC curve: how likely a positive case scores above a negative one.
 *
 * <p>Its variance is DeLong's (1988), by midranks as in Sun and Xu (2014); the interval is made on
 * the logit, so that it stays between 0 and 1. Where all cases are parted perfectly the variance is
 * 0, and the interval is that of a proportion of as many cases as the rarer class has.
 */
final class AreaUnderCurve {
  private static final int ENOUGH = 10;

  private AreaUnderCurve() {}

  static Estimate of(Scores scores) {
    int rarer = Math.min(scores.positives(), scores.negatives());
    if (rarer < ENOUGH) {
      return new Estimate.TooFew(scores.size());
    }
    double[] below = new double[scores.size()];
    double area = placements(scores, below) / scores.positives();
    double spread = Math.sqrt(variance(scores, below, area));
    if (area <= 0 || area >= 1 || spread == 0) {
      Proportion perfect = new Proportion(Math.round(area * rarer), rarer);
      return new Estimate.Measured(
          area, Math.min(area, perfect.low()), Math.max(area, perfect.high()), scores.size());
    }
    double logit = Math.log(area / (1 - area));
    double margin = Proportion.Z * spread / (area * (1 - area));
    return new Estimate.Measured(
        area,
        Math.min(area, logistic(logit - margin)),
        Math.max(area, logistic(logit + margin)),
        scores.size());
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /**
   * For every positive case the share of negatives it scores above, ties counting a half; for every
   * negative case the share of positives above it. Returns the sum over the positives.
   */
  private static double placements(Scores scores, double[] placements) {
    double sum = 0;
    int positivesAbove = 0;
    int negativesAbove = 0;
    for (int i = 0; i < scores.size(); i = scores.tieEnd(i)) {
      int end = scores.tieEnd(i);
      int tiedPositives = 0;
      for (int k = i; k < end; k++) {
        tiedPositives += scores.positive(k) ? 1 : 0;
      }
      int tiedNegatives = end - i - tiedPositives;
      double above = scores.negatives() - negativesAbove - tiedNegatives / 2.0;
      double win = above / scores.negatives();
      double lose = (positivesAbove + tiedPositives / 2.0) / scores.positives();
      for (int k = i; k < end; k++) {
        placements[k] = scores.positive(k) ? win : lose;
      }
      sum += tiedPositives * win;
      positivesAbove += tiedPositives;
      negativesAbove += tiedNegatives;
    }
    return sum;
  }

  private static double variance(Scores scores, double[] placements, double area) {
    double positives = 0;
    double negatives = 0;
    for (int i = 0; i < scores.size(); i++) {
      double square = (placements[i] - area) * (placements[i] - area);
      positives += scores.positive(i) ? square : 0;
      negatives += scores.positive(i) ? 0 : square;
    }
    double p = scores.positives();
    double n = scores.negatives();
    return positives / (p - 1) / p + negatives / (n - 1) / n;
  }
}
