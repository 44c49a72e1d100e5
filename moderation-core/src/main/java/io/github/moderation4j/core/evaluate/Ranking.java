package io.github.moderation4j.core.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How well the scores order the cases, whatever the threshold.
 *
 * @param auc area under the ROC curve: how likely a positive case scores above a negative one
 * @param averagePrecision mean precision over the positive cases, highest score first
 * @param curve precision and recall at falling thresholds
 */
public record Ranking(Estimate auc, Estimate averagePrecision, List<Point> curve) {
  private static final int ENOUGH = 10;
  private static final int POINTS = 200;

  /** Copies the curve. */
  public Ranking {
    Objects.requireNonNull(auc, "auc");
    Objects.requireNonNull(averagePrecision, "averagePrecision");
    curve = List.copyOf(curve);
  }

  /**
   * Precision and recall at a threshold.
   *
   * @param threshold the lowest score that counts as a finding
   * @param precision share of findings that are right
   * @param recall share of positive cases that are found
   */
  public record Point(double threshold, double precision, double recall) {}

  static Ranking of(Scores scores) {
    List<Point> points = new ArrayList<>();
    double average = 0;
    double recall = 0;
    int found = 0;
    for (int i = 0; i < scores.size(); i = scores.tieEnd(i)) {
      int end = scores.tieEnd(i);
      for (int k = i; k < end; k++) {
        found += scores.positive(k) ? 1 : 0;
      }
      double precision = (double) found / end;
      double reached = scores.positives() == 0 ? 0 : (double) found / scores.positives();
      average += precision * (reached - recall);
      recall = reached;
      points.add(new Point(scores.score(i), precision, reached));
    }
    return new Ranking(
        AreaUnderCurve.of(scores), averagePrecision(average, scores.positives()), thin(points));
  }

  /** Logit interval over the positive cases, after Boyd, Eng and Page (2013). */
  private static Estimate averagePrecision(double average, int positives) {
    if (positives < ENOUGH) {
      return new Estimate.TooFew(positives);
    }
    double value = Math.min(1, average);
    if (value <= 0 || value >= 1) {
      Proportion edge = new Proportion(Math.round(value * positives), positives);
      return new Estimate.Measured(value, edge.low(), edge.high(), positives);
    }
    double logit = Math.log(value / (1 - value));
    double margin = Proportion.Z / Math.sqrt(positives * value * (1 - value));
    return new Estimate.Measured(
        value,
        Math.min(value, AreaUnderCurve.logistic(logit - margin)),
        Math.max(value, AreaUnderCurve.logistic(logit + margin)),
        positives);
  }

  private static List<Point> thin(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    int step = 1 + points.size() / POINTS;
    for (int i = 0; i < points.size(); i++) {
      if (i % step == 0 || i == points.size() - 1) {
        kept.add(points.get(i));
      }
    }
    return kept;
  }
}
