package io.github.moderation4j.rules.expression;

import java.util.List;
import java.util.Objects;

/**
 * Values on both sides of a comparison, at which a condition may change its answer.
 *
 * @param kind what is compared
 * @param name the fact, or id of the category
 * @param values the values to try: at the bound, and just above and below it
 */
public record Boundary(Kind kind, String name, List<Object> values) {
  /** What is compared. */
  public enum Kind {
    /** A fact. */
    FACT,
    /** The score of a category. */
    SCORE
  }

  /** Copies the list. */
  public Boundary {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    values = List.copyOf(values);
  }
}
