package io.github.moderation4j.core.classify;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What one classifier says about one category.
 *
 * @param category the heading
 * @param score how sure the classifier is that the text belongs under it, from 0 to 1
 * @param severity how bad it is if true
 * @param evidence the spots it rests on; may be empty if the whole text speaks
 */
public record Signal(Category category, double score, Severity severity, List<Evidence> evidence) {
  /**
   * Checks the score and copies the evidence.
   *
   * @throws IllegalArgumentException if the score is not from 0 to 1
   */
  public Signal {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(severity, "severity");
    evidence = List.copyOf(evidence);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be from 0 to 1, but was " + score);
    }
  }
}
