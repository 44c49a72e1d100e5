package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * Withdrawn content is shown again.
 *
 * @param at when
 * @param contentId the content
 * @param by who restored it
 * @param caseId the case or appeal that ended so; empty if none
 */
public record ContentRestored(Instant at, String contentId, String by, String caseId)
    implements AuditEntry {
  /** Checks that no component is missing. */
  public ContentRestored {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(caseId, "caseId");
  }
}
