package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.classify.Signal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Joins by noisy-or over the strongest signal of each classifier, the weaker ones damped.
 *
 * <p>Plain noisy-or takes classifiers for independent, and they are not: they read the same words.
 * So the surest counts in full, the next for a half, the one after for a quarter, and so on.
 */
final class DampedNoisyOr implements Combiner {
  private static final double DAMPING = 0.5;

  @Override
  public List<CategoryScore> combine(Map<String, List<Signal>> signals) {
    List<CategoryScore> scores = new ArrayList<>();
    Voices.byCategory(signals)
        .forEach(
            (category, voices) ->
                scores.add(voices.score(category, join(voices.best(id -> true)))));
    return scores;
  }

  @Override
  public String fingerprint() {
    return "damped-noisy-or";
  }

  /** The score of independent votes, the strongest first and each next one at half the weight. */
  static double join(Collection<Double> votes) {
    double weight = 1;
    double doubt = 1;
    for (double vote : votes.stream().sorted(Comparator.reverseOrder()).toList()) {
      doubt *= 1 - weight * vote;
      weight *= DAMPING;
    }
    return 1 - doubt;
  }
}
