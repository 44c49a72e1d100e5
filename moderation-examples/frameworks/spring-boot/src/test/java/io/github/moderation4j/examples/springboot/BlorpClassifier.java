package io.github.moderation4j.examples.springboot;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.Set;

/** Finds nothing; it is there. */
final class BlorpClassifier implements Classifier {
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
    return Set.of();
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    return List.of();
  }
}
