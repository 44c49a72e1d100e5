package io.github.moderation4j.rules.expression;

import java.util.Objects;

/**
 * Something that must have been found in a text for a condition to hold.
 *
 * @param kind what is looked at
 * @param name id of the category, or name of the list
 * @param atLeast the least score, or number of hits; 0 if the category must only be found at all
 */
public record Need(Kind kind, String name, double atLeast) {
  /** What is looked at. */
  public enum Kind {
    /** The score of a category, its descendants included. */
    SCORE,
    /** The hits of a list. */
    HITS
  }

  /** Checks that no component is missing. */
  public Need {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }
}
