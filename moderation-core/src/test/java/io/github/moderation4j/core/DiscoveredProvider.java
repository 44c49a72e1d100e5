package io.github.moderation4j.core;

import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierProvider;

/** Registered in META-INF/services of the tests. */
public final class DiscoveredProvider implements ClassifierProvider {
  /** For the service loader. */
  public DiscoveredProvider() {}

  @Override
  public String id() {
    return "discovered";
  }

  @Override
  public Classifier create() {
    return FakeClassifier.finding("discovered", 0.5);
  }
}
