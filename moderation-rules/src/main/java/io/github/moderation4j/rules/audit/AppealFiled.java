package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody asked to have a decision looked at again. What they wrote stays with the application.
 *
 * @param at when
 * @param appealId the appeal
 * @param contentId the content
 * @param by who appeals, such as the author's id
 */
public record AppealFiled(Instant at, String appealId, String contentId, String by)
    implements AuditEntry {
  /** Checks that no component is missing. */
  public AppealFiled {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(appealId, "appealId");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(by, "by");
  }
}
