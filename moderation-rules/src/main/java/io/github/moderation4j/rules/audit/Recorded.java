package io.github.moderation4j.rules.audit;

import java.util.Objects;

/**
 * An entry with its place in the log.
 *
 * @param sequence the place, from 1
 * @param entry what happened
 */
public record Recorded(long sequence, AuditEntry entry) {
  /** Checks that no component is missing. */
  public Recorded {
    Objects.requireNonNull(entry, "entry");
  }
}
