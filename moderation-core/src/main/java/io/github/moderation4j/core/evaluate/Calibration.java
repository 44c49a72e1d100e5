package io.github.moderation4j.core.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Whether a score of 0.8 means that 80 % of such cases are positive.
 *
 * @param error expected calibration error: the mean distance between score and share, weighted by
 *     cases
 * @param bins the reliability table, lowest scores first
 */
public record Calibration(Estimate error, List<Bin> bins) {
  private static final int BINS = 10;
  private static final int ENOUGH = 100;
  private static final int DRAWS = 1_000;
  private static final long SEED = 20261124;

  /** Copies the table. */
  public Calibration {
    Objects.requireNonNull(error, "error");
    bins = List.copyOf(bins);
  }

  /**
   * The cases whose scores lie in one tenth of the scale.
   *
   * @param meanScore mean of the scores
   * @param positives how many of the cases are positive
   */
  public record Bin(double meanScore, Proportion positives) {
    private double weightedError(double share) {
      return positives.n() * Math.abs(share - meanScore);
    }
  }

  static Calibration of(Scores scores) {
    double[] sums = new double[BINS];
    long[] cases = new long[BINS];
    long[] positives = new long[BINS];
    for (int i = 0; i < scores.size(); i++) {
      int bin = (int) Math.min(BINS - 1, scores.score(i) * BINS);
      sums[bin] += scores.score(i);
      cases[bin]++;
      positives[bin] += scores.positive(i) ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (cases[bin] > 0) {
        bins.add(new Bin(sums[bin] / cases[bin], new Proportion(positives[bin], cases[bin])));
      }
    }
    return new Calibration(error(bins, scores.size()), bins);
  }

  /** The interval comes from drawing the share of every bin anew, with a fixed seed. */
  private static Estimate error(List<Bin> bins, int n) {
    if (n < ENOUGH) {
      return new Estimate.TooFew(n);
    }
    double error = bins.stream().mapToDouble(b -> b.weightedError(b.positives().value())).sum() / n;
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      for (Bin bin : bins) {
        draws[i] += bin.weightedError(draw(bin.positives(), random)) / n;
      }
    }
    Arrays.sort(draws);
    return new Estimate.Measured(
        error,
        Math.min(error, draws[DRAWS * 25 / 1000]),
        Math.max(error, draws[DRAWS * 975 / 1000]),
        n);
  }

  /** A share drawn around the measured one: normal, with the variance of a proportion. */
  private static double draw(Proportion share, SplittableRandom random) {
    double p = (share.hits() + 0.5) / (share.n() + 1.0);
    double drawn = share.value() + random.nextGaussian() * Math.sqrt(p * (1 - p) / share.n());
    return Math.min(1, Math.max(0, drawn));
  }
}
