package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins by noisy-or over the strongest signal of each classifier, the weaker ones damped.
 *
 * <p>Plain noisy-or takes classifiers for independent, and they are not: they read the same words.
 * So the surest counts in full, the next for a half, the one after for a quarter, and so on.
 */
final class DampedNoisyOr implements Combiner {
  private static final double DAMPING = 0.5;

  /** Signals weaker than this share of the strongest do not raise the severity. */
  private static final double RELEVANT = 0.5;

  @Override
  public List<CategoryScore> combine(Map<String, List<Signal>> signals) {
    Map<Category, Voices> byCategory = new TreeMap<>();
    signals.forEach(
        (classifier, said) -> {
          for (Signal signal : said) {
            if (signal.score() > 0) {
              byCategory
                  .computeIfAbsent(signal.category(), c -> new Voices())
                  .add(classifier, signal);
            }
          }
        });
    List<CategoryScore> scores = new ArrayList<>(byCategory.size());
    byCategory.forEach((category, voices) -> scores.add(voices.join(category)));
    return scores;
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

  /** All that is said about one category. */
  private static final class Voices {
    private final Map<String, Double> best = new TreeMap<>();
    private final List<Signal> signals = new ArrayList<>();

    void add(String classifier, Signal signal) {
      best.merge(classifier, signal.score(), Math::max);
      signals.add(signal);
    }

    CategoryScore join(Category category) {
      signals.sort(Comparator.comparingDouble(Signal::score).reversed());
      double relevant = RELEVANT * signals.get(0).score();
      Severity severity = Severity.NONE;
      Set<Evidence> evidence = new LinkedHashSet<>();
      for (Signal signal : signals) {
        if (signal.score() >= relevant) {
          severity = Severity.max(severity, signal.severity());
        }
        evidence.addAll(signal.evidence());
      }
      return new CategoryScore(
          category, DampedNoisyOr.join(best.values()), severity, List.copyOf(evidence));
    }
  }
}
