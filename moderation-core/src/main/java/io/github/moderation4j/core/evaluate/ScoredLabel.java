package io.github.moderation4j.core.evaluate;

import io.github.moderation4j.core.content.Category;
import java.util.Objects;
import java.util.Set;

/**
 * A score beside the truth, for one text and one category.
 *
 * <p>A category that nobody labelled for a text gives no such record: missing is not negative.
 *
 * @param category the category
 * @param score what the engine said, from 0 to 1
 * @param positive whether the text belongs under the category
 * @param source the collection the text comes from; empty if it does not matter
 * @param language the language of the text as a BCP 47 tag; empty if it does not matter
 * @param groups the identity groups the text speaks of
 */
public record ScoredLabel(
    Category category,
    double score,
    boolean positive,
    String source,
    String language,
    Set<String> groups) {
  /**
   * Checks the score and copies the groups.
   *
   * @throws IllegalArgumentException if the score is not from 0 to 1
   */
  public ScoredLabel {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(language, "language");
    groups = Set.copyOf(groups);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be from 0 to 1, but was " + score);
    }
  }
}
