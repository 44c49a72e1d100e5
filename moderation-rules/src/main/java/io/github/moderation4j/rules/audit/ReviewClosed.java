package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * People have decided about content.
 *
 * @param at when
 * @param caseId the case
 * @param contentId the content
 * @param before the verdict they looked at
 * @param after the verdict they gave
 * @param votes who said what, first reviewer first; at least one
 * @param rules the rules that had asked for the verdict before
 */
public record ReviewClosed(
    Instant at,
    String caseId,
    String contentId,
    Verdict before,
    Verdict after,
    List<Vote> votes,
    List<String> rules)
    implements AuditEntry {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no vote
   */
  public ReviewClosed {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    votes = List.copyOf(votes);
    rules = List.copyOf(rules);
    if (votes.isEmpty()) {
      throw new IllegalArgumentException("a review must have at least one vote");
    }
  }

  /**
   * Whether people found the content to be in order although the policy had acted on it.
   *
   * @return true if the verdict went from above {@code ALLOW} to {@code ALLOW}
   */
  public boolean overturned() {
    return before != Verdict.ALLOW && after == Verdict.ALLOW;
  }
}
