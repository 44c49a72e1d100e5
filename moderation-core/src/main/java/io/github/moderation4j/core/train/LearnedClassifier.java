package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The categories of a site, as they were learned. */
record LearnedClassifier(String id, List<LearnedCategory> learned) implements Classifier {
  LearnedClassifier {
    learned = List.copyOf(learned);
  }

  @Override
  public String fingerprint() {
    return learned.stream().map(LearnedCategory::fingerprint).collect(Collectors.joining(","));
  }

  @Override
  public Set<Category> categories() {
    return learned.stream().map(LearnedCategory::category).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    List<Signal> signals = new ArrayList<>();
    for (LearnedCategory category : learned) {
      signals.addAll(category.classify(text));
    }
    return signals;
  }
}
