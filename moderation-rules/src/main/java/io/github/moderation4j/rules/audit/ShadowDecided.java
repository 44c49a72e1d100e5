package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.PolicyVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Rules in shadow mode would have acted on content.
 *
 * @param at when
 * @param contentId the content
 * @param policy the policy they stand in
 * @param rules what each would have done; notices are empty
 */
public record ShadowDecided(
    Instant at, String contentId, PolicyVersion policy, List<Rationale.RuleFired> rules)
    implements AuditEntry {
  /** Copies the list. */
  public ShadowDecided {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(policy, "policy");
    rules = List.copyOf(rules);
  }
}
