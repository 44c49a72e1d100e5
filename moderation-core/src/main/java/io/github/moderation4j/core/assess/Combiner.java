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
   * What distinguishes this combiner's answers from those of another version.
   *
   * @return a version or content digest; changes whenever answers may change
   */
  String fingerprint();

  /**
   * The combiner that the built-in packs are made for: it weighs the built-in classifiers as
   * learned from labelled texts, and joins those of the application by damped noisy-or.
   *
   * @return the standard combiner
   */
  static Combiner standard() {
    return LearnedCombiner.standard();
  }
}
