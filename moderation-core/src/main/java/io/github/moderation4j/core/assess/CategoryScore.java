package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How sure the library is that a text belongs under a category, and why.
 *
 * @param category the heading
 * @param score calibrated probability, from 0 to 1
 * @param severity how bad it is if true
 * @param evidence the spots it rests on, strongest first
 */
public record CategoryScore(
    Category category, double score, Severity severity, List<Evidence> evidence) {
  /**
   * Checks the score and copies the evidence.
   *
   * @throws IllegalArgumentException if the score is not from 0 to 1
   */
  public CategoryScore {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(severity, "severity");
    evidence = List.copyOf(evidence);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be from 0 to 1, but was " + score);
    }
  }

  /**
   * The group or person spoken of.
   *
   * @return the target of the strongest evidence that names one
   */
  public Optional<String> target() {
    return evidence.stream().flatMap(e -> e.target().stream()).findFirst();
  }
}
