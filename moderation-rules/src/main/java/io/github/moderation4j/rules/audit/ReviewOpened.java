package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A person is asked to decide about content.
 *
 * @param at when
 * @param caseId the case
 * @param contentId the content
 * @param queue the expertise asked for, such as {@code civil-rights}
 * @param verdict what the policy decided
 * @param rules the rules that asked for it
 */
public record ReviewOpened(
    Instant at, String caseId, String contentId, String queue, Verdict verdict, List<String> rules)
    implements AuditEntry {
  /** Copies the list. */
  public ReviewOpened {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(verdict, "verdict");
    rules = List.copyOf(rules);
  }
}
