package io.github.moderation4j.examples.fakemoderator;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierException;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.Set;

/** Finds nothing, and fails on texts with certain words. */
record FailingClassifier(List<String> confusing) implements Classifier {
  FailingClassifier {
    confusing = List.copyOf(confusing);
  }

  @Override
  public String id() {
    return "failing";
  }

  @Override
  public String fingerprint() {
    return confusing.toString();
  }

  @Override
  public Set<Category> categories() {
    return Set.of();
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    if (confusing.stream().anyMatch(text.original()::contains)) {
      throw new ClassifierException("the test wanted a failure");
    }
    return List.of();
  }
}
