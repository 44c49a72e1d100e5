package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.List;

/**
 * One category as it was learned.
 *
 * @param classifier says how much a text is like those under the category
 * @param category the category
 * @param severity how bad a text under it is
 * @param curve makes what the classifier says a probability
 */
record LearnedCategory(Classifier classifier, Category category, Severity severity, Sigmoid curve) {

  /** The highest score a classifier gives. */
  static double score(Classifier classifier, AnalyzedText text) {
    double best = 0;
    for (Signal signal : classifier.classify(text)) {
      best = Math.max(best, signal.score());
    }
    return best;
  }

  /** What the classifier says, calibrated. */
  List<Signal> classify(AnalyzedText text) {
    return classifier.classify(text).stream()
        .map(said -> new Signal(category, curve.apply(said.score()), severity, said.evidence()))
        .toList();
  }

  String fingerprint() {
    return "%s:%s:%s:%s:%s"
        .formatted(category, severity, classifier.fingerprint(), curve.slope(), curve.offset());
  }
}
