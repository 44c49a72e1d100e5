package io.github.moderation4j.core.pattern;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierContract;

class PatternClassifierProperties extends ClassifierContract {
  private static final Classifier CLASSIFIER = PatternClassifier.create();

  @Override
  protected Classifier classifier() {
    return CLASSIFIER;
  }

  @Override
  protected String telling() {
    return " mail blorp@example.com or +1 202-555-0123 ";
  }
}
