package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Content is not shown any more, or never was.
 *
 * @param at when
 * @param contentId the content
 * @param origin the policy or a person
 * @param by who, if a person; else empty
 * @param rules the rules that asked for it; empty if the ladder or a person alone did
 */
public record ContentWithdrawn(
    Instant at, String contentId, Origin origin, String by, List<String> rules)
    implements AuditEntry {
  /** Copies the list. */
  public ContentWithdrawn {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(by, "by");
    rules = List.copyOf(rules);
  }
}
