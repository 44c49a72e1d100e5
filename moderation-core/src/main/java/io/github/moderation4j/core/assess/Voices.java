package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All that the classifiers say about one category. */
final class Voices {
  /** Signals weaker than this share of the strongest do not raise the severity. */
  private static final double RELEVANT = 0.5;

  private final Map<String, Double> best = new TreeMap<>();
  private final List<Signal> signals = new ArrayList<>();

  /** Sorts signals by category; those with a score of 0 say nothing. */
  static Map<Category, Voices> byCategory(Map<String, List<Signal>> signals) {
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
    return byCategory;
  }

  private void add(String classifier, Signal signal) {
    best.merge(classifier, signal.score(), Math::max);
    signals.add(signal);
  }

  /** The strongest score of each classifier whose id is as asked, in a new list. */
  List<Double> best(Predicate<String> ids) {
    List<Double> votes = new ArrayList<>(best.size());
    best.forEach(
        (id, score) -> {
          if (ids.test(id)) {
            votes.add(score);
          }
        });
    return votes;
  }

  /** The category's score with the evidence of all voices, strongest first. */
  CategoryScore score(Category category, double score) {
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
    return new CategoryScore(category, score, severity, List.copyOf(evidence));
  }
}
