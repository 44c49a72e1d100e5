package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.policy.Verdict;
import java.util.Objects;

/**
 * What one reviewer said of a case.
 *
 * @param reviewer who
 * @param verdict what should happen to the content
 */
public record Vote(String reviewer, Verdict verdict) {
  /** Checks that no component is missing. */
  public Vote {
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(verdict, "verdict");
  }
}
