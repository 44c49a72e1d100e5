package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.core.content.Category;
import java.util.Objects;
import java.util.Optional;

/**
 * How risky one finding makes a place for advertisements.
 *
 * @param tier the tier
 * @param category what was found; empty if the content could not be read to its end
 */
public record Rating(Tier tier, Optional<Category> category) {
  /** Checks that no component is missing. */
  public Rating {
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(category, "category");
  }
}
