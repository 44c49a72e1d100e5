package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An appeal was answered.
 *
 * @param at when
 * @param appealId the appeal
 * @param contentId the content
 * @param reviewer who answered; never one who had decided before
 * @param before the verdict appealed against
 * @param after the verdict that holds now
 * @param rules the rules that had asked for the verdict before
 */
public record AppealResolved(
    Instant at,
    String appealId,
    String contentId,
    String reviewer,
    Verdict before,
    Verdict after,
    List<String> rules)
    implements AuditEntry {
  /** Copies the list. */
  public AppealResolved {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(appealId, "appealId");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    rules = List.copyOf(rules);
  }

  /**
   * Whether the decision did not stand.
   *
   * @return true if the verdict after differs from the one before
   */
  public boolean overturned() {
    return before != after;
  }
}
