package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the first {@code blorp} and calls it an insult; is hardly sure of a {@code snarg}. */
final class BlorpClassifier implements Classifier {
  private static final Category INSULT = Category.of("harassment/insult");

  /** An assessor that knows nothing but this classifier. */
  static Assessor assessor() {
    return Assessor.builder().withoutBuiltIns().add(new BlorpClassifier()).build();
  }

  /** A moderator that knows nothing but this classifier, and holds what it finds. */
  static Moderator moderator() {
    return Moderator.builder()
        .assessor(assessor())
        .policy(
            Policy.builder("test")
                .step("harassment", Map.of(Verdict.MASK, 0.5, Verdict.HOLD, 0.95))
                .build())
        .build();
  }

  @Override
  public String id() {
    return "blorp";
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public Set<Category> categories() {
    return Set.of(INSULT);
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    int start = text.original().indexOf("blorp");
    if (start < 0) {
      return text.original().contains("snarg")
          ? List.of(new Signal(INSULT, 0.004, Severity.MEDIUM, List.of()))
          : List.of();
    }
    Evidence evidence =
        new Evidence(
            new Span(start, start + 5),
            Evidence.Kind.CUSTOM,
            "blorps",
            "an invented insult",
            Optional.of("gardeners"));
    return List.of(new Signal(INSULT, 0.8, Severity.MEDIUM, List.of(evidence)));
  }
}
