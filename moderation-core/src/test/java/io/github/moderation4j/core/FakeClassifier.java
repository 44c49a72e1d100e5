package io.github.moderation4j.core;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A classifier that does what a test says. */
record FakeClassifier(String id, Function<AnalyzedText, List<Signal>> behaviour)
    implements Classifier {
  static final Category PROFANITY = Category.of("profanity");

  /** Finds every {@code blorp}. */
  static FakeClassifier finding(String id, double score) {
    return new FakeClassifier(
        id,
        text -> {
          int at = text.original().indexOf("blorp");
          return at < 0 ? List.of() : List.of(signal(score, new Span(at, at + 5)));
        });
  }

  static Signal signal(double score, Span span) {
    Evidence evidence = Evidence.of(span, Evidence.Kind.CUSTOM, "test", "an invented word");
    return new Signal(PROFANITY, score, Severity.LOW, List.of(evidence));
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public Set<Category> categories() {
    return Set.of(PROFANITY);
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    return behaviour.apply(text);
  }
}
