package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * What a category means, in words and in one number.
 *
 * @param category the heading
 * @param definition what falls under it
 * @param threshold the score from which a text counts as a finding by default, above 0 and at most
 *     1
 * @param severities what {@link Severity#LOW} and the levels above it mean here; a level that
 *     cannot occur is missing
 */
public record CategoryDefinition(
    Category category, String definition, double threshold, Map<Severity, String> severities) {
  /**
   * Checks the parts and copies the map.
   *
   * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
   */
  public CategoryDefinition {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(definition, "definition");
    severities = Map.copyOf(severities);
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "threshold must be above 0 and at most 1, but was " + threshold);
    }
  }

  /**
   * The severity of a finding that is sure but says nothing of how bad it is.
   *
   * @return {@link Severity#MEDIUM}, or the level next above it that can occur here
   */
  public Severity usual() {
    return severities.keySet().stream()
        .filter(level -> level.compareTo(Severity.MEDIUM) >= 0)
        .min(Comparator.naturalOrder())
        .orElse(Severity.LOW);
  }
}
