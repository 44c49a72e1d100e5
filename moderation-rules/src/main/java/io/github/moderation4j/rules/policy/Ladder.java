package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * From a category's score to a verdict: the steps that hold without any rule.
 *
 * <p>A category without steps of its own takes those of its nearest ancestor that has some.
 *
 * @param steps per category the score from which a verdict holds, from 0 to 1
 */
public record Ladder(Map<Category, Map<Verdict, Double>> steps) {
  /**
   * Checks and copies the steps.
   *
   * @throws IllegalArgumentException if a threshold is not above 0 and at most 1, or a stricter
   *     verdict has a lower threshold
   */
  public Ladder {
    TreeMap<Category, Map<Verdict, Double>> copy = new TreeMap<>();
    steps.forEach((category, thresholds) -> copy.put(category, checked(category, thresholds)));
    steps = Collections.unmodifiableMap(copy);
  }

  private static Map<Verdict, Double> checked(Category category, Map<Verdict, Double> thresholds) {
    EnumMap<Verdict, Double> copy = new EnumMap<>(Verdict.class);
    copy.putAll(thresholds);
    double last = 0;
    for (double threshold : copy.values()) {
      if (!(threshold > 0 && threshold <= 1) || threshold < last) {
        throw new IllegalArgumentException(
            "steps of '%s' must rise within (0, 1], but were %s".formatted(category, copy));
      }
      last = threshold;
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * The steps that hold for a category.
   *
   * @param category the category scored
   * @return its own steps or those of its nearest ancestor; empty if nothing is said about it
   */
  public Map<Verdict, Double> stepsFor(Category category) {
    Optional<Category> next = Optional.of(category);
    while (next.isPresent()) {
      Map<Verdict, Double> found = steps.get(next.get());
      if (found != null) {
        return found;
      }
      next = next.get().parent();
    }
    return Map.of();
  }

  /**
   * The strictest step that a score reaches.
   *
   * @param category the category scored
   * @param score its score, from 0 to 1
   * @return the verdict, or empty if no step is reached
   */
  public Optional<Verdict> verdict(Category category, double score) {
    Verdict reached = null;
    for (Map.Entry<Verdict, Double> step : stepsFor(category).entrySet()) {
      if (score >= step.getValue()) {
        reached = step.getKey();
      }
    }
    return Optional.ofNullable(reached);
  }
}
