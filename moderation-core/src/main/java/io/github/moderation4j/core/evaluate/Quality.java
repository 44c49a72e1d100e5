package io.github.moderation4j.core.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * How good the scores of one category are on one slice of the cases.
 *
 * @param slice which cases
 * @param confusion what the threshold does
 * @param ranking how well the scores order the cases
 * @param calibration whether the scores can be read as probabilities
 */
public record Quality(Slice slice, Confusion confusion, Ranking ranking, Calibration calibration) {
  /** Checks that no component is missing. */
  public Quality {
    Objects.requireNonNull(slice, "slice");
    Objects.requireNonNull(confusion, "confusion");
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(calibration, "calibration");
  }

  static Quality of(Slice slice, List<ScoredLabel> labels, double threshold) {
    Scores scores = Scores.of(labels);
    return new Quality(
        slice, Confusion.of(scores, threshold), Ranking.of(scores), Calibration.of(scores));
  }
}
