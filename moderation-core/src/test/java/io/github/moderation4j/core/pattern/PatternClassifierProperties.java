package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierContract;

class PatternClassifierProperties extends ClassifierContract {
  private final Classifier classifier = PatternClassifier.create();

  @Override
  protected Classifier classifier() {
    return classifier;
  }

  @Override
  protected String telling() {
    return " mail blorp@example.com or +1 202-555-0123 ";
  }
}
