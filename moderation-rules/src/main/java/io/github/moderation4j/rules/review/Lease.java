package io.github.moderation4j.rules.review;

import java.time.Instant;
import java.util.Objects;

/**
 * The right to decide a case, for a while.
 *
 * @param reviewer who has it
 * @param until when it ends by itself
 */
public record Lease(String reviewer, Instant until) {
  /** Checks that no component is missing. */
  public Lease {
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(until, "until");
  }
}
