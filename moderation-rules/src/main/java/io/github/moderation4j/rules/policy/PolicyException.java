package io.github.moderation4j.rules.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy cannot be used; tells everything that is wrong with it. */
public final class PolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PolicyIssue> issues;

  /**
   * A failure with its causes.
   *
   * @param issues all that is wrong; at least one
   */
  public PolicyException(List<PolicyIssue> issues) {
    super(issues.stream().map(PolicyIssue::toString).collect(Collectors.joining("\n")));
    this.issues = List.copyOf(issues);
  }

  /**
   * All that is wrong.
   *
   * @return at least one issue, in order of place
   */
  public List<PolicyIssue> issues() {
    return issues;
  }
}
