package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * Content was seen so often.
 *
 * @param at when it was counted
 * @param contentId the content
 * @param views all views since it was published; at least 0
 */
public record ViewsCounted(Instant at, String contentId, long views) implements AuditEntry {
  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code views} is negative
   */
  public ViewsCounted {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(contentId, "contentId");
    if (views < 0) {
      throw new IllegalArgumentException("views must be at least 0, but were " + views);
    }
  }
}
