package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.content.Category;
import java.util.Optional;

/**
 * A labelled text, analysed once for all that is learned from it.
 *
 * @param text the analysed text
 * @param labeled the text with its labels
 */
record Sample(AnalyzedText text, LabeledText labeled) {
  /** Whether the text belongs under a category; empty if nobody said. */
  Optional<Boolean> label(Category category) {
    return Optional.ofNullable(labeled.labels().get(category.id())).map(label -> label >= 0.5);
  }
}
