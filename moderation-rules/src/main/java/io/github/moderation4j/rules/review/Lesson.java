package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.content.Category;
import java.util.Objects;

/**
 * What a person taught about content: an example to train a site's own model with. The text stays
 * with the application, which knows it by the id.
 *
 * @param contentId the content
 * @param category a category that was found
 * @param belongs whether it belongs there, as people see it
 */
public record Lesson(String contentId, Category category, boolean belongs) {
  /** Checks that no component is missing. */
  public Lesson {
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(category, "category");
  }
}
