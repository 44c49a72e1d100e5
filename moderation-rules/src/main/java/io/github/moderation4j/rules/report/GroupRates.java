package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Proportion;
import java.util.Objects;

/**
 * How contents that mention a group of people are judged.
 *
 * @param group the group mentioned
 * @param falsePositives share acted on, of those that break no rule
 * @param falseNegatives share left alone, of those that break a rule
 * @param falsePositiveGap how much larger the first share is than among the rest
 * @param falseNegativeGap how much larger the second share is than among the rest
 */
public record GroupRates(
    String group,
    Proportion falsePositives,
    Proportion falseNegatives,
    Estimate falsePositiveGap,
    Estimate falseNegativeGap) {
  /** Checks that no component is missing. */
  public GroupRates {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(falsePositives, "falsePositives");
    Objects.requireNonNull(falseNegatives, "falseNegatives");
    Objects.requireNonNull(falsePositiveGap, "falsePositiveGap");
    Objects.requireNonNull(falseNegativeGap, "falseNegativeGap");
  }
}
