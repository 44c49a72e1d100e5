package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.classify.Signal;
import java.util.List;
import java.util.Map;

/** Joins what the classifiers say into one score per category. Immutable and thread-safe. */
public interface Combiner {
  /**
   * Joins signals; equal signals in equal order give equal scores.
   *
   * @param signals the signals by id of the classifier that gave them
   * @return one score per category that any signal speaks of, in order of category
   */
  List<CategoryScore> combine(Map<String, List<Signal>> signals);

  /**
   * The combiner that the built-in packs are made for.
   *
   * @return the standard combiner
   */
  static Combiner standard() {
    return new DampedNoisyOr();
  }
}
