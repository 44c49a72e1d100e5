package io.github.moderation4j.rules.state;

import java.util.Objects;

/**
 * Somebody or something that labels are kept for.
 *
 * @param kind such as {@code author}, {@code community}, {@code content}
 * @param id the application's id
 */
public record Subject(String kind, String id) {
  /** Checks that no component is missing. */
  public Subject {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
  }
}
