package io.github.moderation4j.core.train;

import java.util.List;

/**
 * Fits a logistic function to weighted observations by gradient descent, pulled towards weights
 * that are sensible before anything is seen.
 */
public final class LogisticFit {
  private static final int STEPS = 4_000;
  private static final double RATE = 0.02;

  private final double[] prior;
  private final double pull;

  /**
   * One observation.
   *
   * @param numbers what was seen
   * @param label what was true, from 0 to 1
   * @param weight how much it counts; positive
   */
  @SuppressWarnings("ArrayRecordComponent") // one array per observation, never compared
  public record Observation(double[] numbers, double label, double weight) {}

  /**
   * A fit.
   *
   * @param prior bias, then a weight per number, to start from and be pulled towards
   * @param pull how many observations the prior is worth; at least 0
   */
  public LogisticFit(double[] prior, double pull) {
    this.prior = prior.clone();
    this.pull = pull;
  }

  /**
   * Finds the weights. The same observations give the same weights.
   *
   * @param observations what was seen and true
   * @return bias, then a weight per number; no weight is negative, since more evidence never speaks
   *     against
   */
  public double[] fit(List<Observation> observations) {
    double[] weights = prior.clone();
    double total = pull + observations.stream().mapToDouble(Observation::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(weights, observations);
      for (int i = 0; i < weights.length; i++) {
        double slope = (gradient[i] + pull * (weights[i] - prior[i])) / total;
        weights[i] -= RATE * slope * (i == 0 ? 4 : 1);
        weights[i] = i == 0 ? weights[i] : Math.max(0, weights[i]);
      }
    }
    return weights;
  }

  private static double[] gradient(double[] weights, List<Observation> observations) {
    double[] gradient = new double[weights.length];
    for (Observation seen : observations) {
      double logit = weights[0];
      for (int i = 1; i < weights.length; i++) {
        logit += weights[i] * seen.numbers()[i - 1];
      }
      double error = (1 / (1 + Math.exp(-logit)) - seen.label()) * seen.weight();
      gradient[0] += error;
      for (int i = 1; i < weights.length; i++) {
        gradient[i] += error * seen.numbers()[i - 1];
      }
    }
    return gradient;
  }
}
