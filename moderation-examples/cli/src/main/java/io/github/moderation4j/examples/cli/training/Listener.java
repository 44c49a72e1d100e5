package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.assess.Combiner;
import io.github.moderation4j.core.classify.Signal;
import java.util.List;
import java.util.Map;

/** A combiner that only listens to what the classifiers say. */
final class Listener implements Combiner {
  private Map<String, List<Signal>> heard = Map.of();

  /** What was said about the last text, by id of the classifier. */
  Map<String, List<Signal>> heard() {
    return heard;
  }

  @Override
  public List<CategoryScore> combine(Map<String, List<Signal>> signals) {
    heard = signals;
    return List.of();
  }

  @Override
  public String fingerprint() {
    return "listener";
  }
}
