package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.Objects;

/**
 * What an outcome of a document categorizer means here.
 *
 * @param category the heading
 * @param severity how bad it is if true
 */
public record Outcome(Category category, Severity severity) {
  /** Checks that no component is missing. */
  public Outcome {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(severity, "severity");
  }
}
