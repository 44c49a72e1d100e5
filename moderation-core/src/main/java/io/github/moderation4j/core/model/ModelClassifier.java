package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Says what the heads of a text model answer. Immutable and thread-safe.
 *
 * <p>A category is never surer than its parent: the parent's head has seen all that the children's
 * have, and more.
 */
public final class ModelClassifier implements Classifier {
  private final TextModel model;
  private final Map<String, Severity> severities;
  private final Map<String, String> parents = new HashMap<>();

  /**
   * A classifier over a model.
   *
   * @param model the model
   * @param severities how bad each head's category is; heads that are not named here stay silent
   */
  public ModelClassifier(TextModel model, Map<String, Severity> severities) {
    this.model = Objects.requireNonNull(model, "model");
    this.severities = Map.copyOf(severities);
    for (String head : model.heads()) {
      Category.of(head)
          .parent()
          .map(Category::id)
          .filter(model.heads()::contains)
          .ifPresent(parent -> parents.put(head, parent));
    }
  }

  @Override
  public String id() {
    return "model";
  }

  @Override
  public String fingerprint() {
    return model.digest();
  }

  @Override
  public Set<Category> categories() {
    return severities.keySet().stream()
        .map(Category::of)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    List<Signal> signals = new ArrayList<>();
    Map<String, Double> said = new HashMap<>();
    for (TextModel.Answer answer : model.answer(text)) {
      Severity severity = severities.get(answer.head());
      double score =
          Math.min(
              answer.probability() * Distance.kept(text, answer.firstToken(), answer.endToken()),
              said.getOrDefault(parents.get(answer.head()), 1.0));
      said.put(answer.head(), score);
      if (severity != null && score >= TextModel.QUIET) {
        signals.add(signal(answer, score, severity, text));
      }
    }
    return signals;
  }

  private static Signal signal(
      TextModel.Answer answer, double score, Severity severity, AnalyzedText text) {
    Evidence evidence =
        Evidence.of(
            text.spanOf(answer.firstToken(), answer.endToken()),
            Evidence.Kind.MODEL,
            "model:" + answer.head(),
            "the words here weigh most for " + answer.head());
    return new Signal(Category.of(answer.head()), score, severity, List.of(evidence));
  }
}
