package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.policy.PolicyVersion;
import java.time.Instant;
import java.util.Objects;

/**
 * A policy decides from now on.
 *
 * @param at when
 * @param policy which one
 */
public record PolicyActivated(Instant at, PolicyVersion policy) implements AuditEntry {
  /** Checks that no component is missing. */
  public PolicyActivated {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(policy, "policy");
  }
}
