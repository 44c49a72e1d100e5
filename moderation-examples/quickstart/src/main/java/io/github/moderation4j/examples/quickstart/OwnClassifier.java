package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.Set;

/** A category that only this site has, found by a classifier of its own. */
final class OwnClassifier {
  private OwnClassifier() {}

  // snippet: classifier
  /** Finds posts that give away how a story ends. */
  record SpoilerClassifier() implements Classifier {
    private static final Category SPOILER = Category.of("spoiler");

    @Override
    public String id() {
      return "spoiler";
    }

    @Override
    public String fingerprint() {
      return "1"; // change it whenever answers may change
    }

    @Override
    public Set<Category> categories() {
      return Set.of(SPOILER);
    }

    @Override
    public List<Signal> classify(AnalyzedText text) {
      return text.tokens().stream()
          .filter(token -> token.text().equals("spoiler"))
          .map(
              token -> Evidence.of(token.span(), Evidence.Kind.CUSTOM, "spoiler", "says so itself"))
          .map(evidence -> new Signal(SPOILER, 0.9, Severity.LOW, List.of(evidence)))
          .toList();
    }
  }

  // end

  static Assessor assessor() {
    // snippet: add-classifier
    Assessor assessor = Assessor.builder().add(new SpoilerClassifier()).build();
    // end
    return assessor;
  }
}
