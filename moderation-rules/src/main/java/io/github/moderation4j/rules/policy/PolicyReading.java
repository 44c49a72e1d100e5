package io.github.moderation4j.rules.policy;

import java.util.List;
import java.util.Optional;

/**
 * What reading a policy gave.
 *
 * @param policy the policy; empty if it cannot be used
 * @param issues all that is wrong or soon to be wrong, in order of place
 */
public record PolicyReading(Optional<Policy> policy, List<PolicyIssue> issues) {
  /** Copies the list. */
  public PolicyReading {
    issues = List.copyOf(issues);
  }

  /**
   * The policy, if it can be used.
   *
   * @return the policy
   * @throws PolicyException if it cannot; tells all that is wrong
   */
  public Policy orThrow() {
    return policy.orElseThrow(() -> new PolicyException(issues));
  }
}
