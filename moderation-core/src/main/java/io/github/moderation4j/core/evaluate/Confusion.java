package io.github.moderation4j.core.evaluate;

/**
 * What a threshold does to labelled cases.
 *
 * @param threshold the lowest score that counts as a finding
 * @param truePositives positive cases found
 * @param falsePositives negative cases found
 * @param falseNegatives positive cases missed
 * @param trueNegatives negative cases left alone
 */
public record Confusion(
    double threshold,
    long truePositives,
    long falsePositives,
    long falseNegatives,
    long trueNegatives) {

  static Confusion of(Scores scores, double threshold) {
    long[] found = new long[2];
    for (int i = 0; i < scores.size() && scores.score(i) >= threshold; i++) {
      found[scores.positive(i) ? 1 : 0]++;
    }
    return new Confusion(
        threshold,
        found[1],
        found[0],
        scores.positives() - found[1],
        scores.negatives() - found[0]);
  }

  /**
   * The share of findings that are right.
   *
   * @return precision over all findings
   */
  public Proportion precision() {
    return new Proportion(truePositives, truePositives + falsePositives);
  }

  /**
   * The share of positive cases that are found.
   *
   * @return recall over all positive cases
   */
  public Proportion recall() {
    return new Proportion(truePositives, truePositives + falseNegatives);
  }

  /**
   * The share of negative cases that are found by mistake.
   *
   * @return the rate over all negative cases
   */
  public Proportion falsePositiveRate() {
    return new Proportion(falsePositives, falsePositives + trueNegatives);
  }

  /**
   * The harmonic mean of precision and recall.
   *
   * <p>F1 is {@code 2 j / (1 + j)} of the share {@code j} of right findings among all findings and
   * misses, so its interval is that of {@code j}, transformed.
   *
   * @return F1 with its interval
   */
  public Estimate f1() {
    Proportion j = new Proportion(truePositives, truePositives + falsePositives + falseNegatives);
    return j.estimate() instanceof Estimate.Measured m
        ? new Estimate.Measured(f1(m.value()), f1(m.low()), f1(m.high()), m.n())
        : j.estimate();
  }

  private static double f1(double j) {
    return 2 * j / (1 + j);
  }
}
