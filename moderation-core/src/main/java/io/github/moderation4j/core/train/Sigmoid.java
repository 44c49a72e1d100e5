package io.github.moderation4j.core.train;

import java.util.List;

/**
 * Makes a score a probability: a logistic curve over its logit (Platt 1999).
 *
 * @param slope how much the logit counts
 * @param offset what is added to it
 */
record Sigmoid(double slope, double offset) {
  private static final double EDGE = 0.01;
  private static final int STEPS = 50;

  /** Keeps the curve from becoming a step where the scores part the cases perfectly. */
  private static final double RIDGE = 1e-3;

  /** A score that is known to belong to a positive case or to a negative one. */
  record Case(double score, boolean positive) {}

  double apply(double score) {
    return 1 / (1 + Math.exp(-(slope * logit(score) + offset)));
  }

  /** The curve that fits cases best, found by Newton's method with Platt's smoothed targets. */
  static Sigmoid fit(List<Case> cases) {
    double positives = cases.stream().filter(Case::positive).count();
    double high = (positives + 1) / (positives + 2);
    double low = 1 / (cases.size() - positives + 2);
    Sigmoid curve = new Sigmoid(1, 0);
    for (int step = 0; step < STEPS; step++) {
      curve = curve.step(cases, high, low);
    }
    return curve;
  }

  private Sigmoid step(List<Case> cases, double high, double low) {
    double gradientSlope = RIDGE * slope;
    double gradientOffset = 0;
    double slopeSlope = RIDGE;
    double slopeOffset = 0;
    double offsetOffset = RIDGE;
    for (Case c : cases) {
      double x = logit(c.score());
      double p = apply(c.score());
      double error = p - (c.positive() ? high : low);
      double weight = p * (1 - p);
      gradientSlope += error * x;
      gradientOffset += error;
      slopeSlope += weight * x * x;
      slopeOffset += weight * x;
      offsetOffset += weight;
    }
    double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
    return new Sigmoid(
        slope - (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant,
        offset - (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant);
  }

  private static double logit(double score) {
    double inner = Math.min(1 - EDGE, Math.max(EDGE, score));
    return Math.log(inner / (1 - inner));
  }
}
