package io.github.moderation4j.core.train;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.evaluate.Evaluation;
import java.util.Objects;

/**
 * A classifier and how good it was on texts held back from it.
 *
 * @param classifier learned from all texts; ready for the assessor's builder
 * @param evaluation quality on texts held back in turn, one fifth at a time
 * @param texts how many texts it learned from
 * @param seed decided which texts were held back together
 */
public record TrainedClassifier(
    Classifier classifier, Evaluation evaluation, int texts, long seed) {
  /** The lowest score that the evaluation counts as a finding. */
  static final double THRESHOLD = 0.5;

  /** Checks that no component is missing. */
  public TrainedClassifier {
    Objects.requireNonNull(classifier, "classifier");
    Objects.requireNonNull(evaluation, "evaluation");
  }

  /**
   * The card that should be kept beside the classifier: what it learned from and how good it is.
   *
   * @return Markdown
   */
  public String card() {
    return """
        # Classifier `%s`

        Maximum entropy over words and word pairs, learned from %d texts with seed %d, calibrated by
        a logistic curve. Fingerprint `%s`.

        Measured on texts held back, one fifth at a time. The curve was fitted on the same scores,
        so the calibration error is slightly flattering.

        ```
        %s
        ```
        """
        .formatted(
            classifier.id(),
            texts,
            seed,
            classifier.fingerprint(),
            evaluation.toTable().stripTrailing());
  }
}
