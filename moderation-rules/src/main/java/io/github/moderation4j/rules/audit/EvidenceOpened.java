package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * A reviewer looked at the content of a case, which is blurred until then.
 *
 * @param at when
 * @param caseId the case
 * @param reviewer who
 */
public record EvidenceOpened(Instant at, String caseId, String reviewer) implements AuditEntry {
  /** Checks that no component is missing. */
  public EvidenceOpened {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(reviewer, "reviewer");
  }
}
