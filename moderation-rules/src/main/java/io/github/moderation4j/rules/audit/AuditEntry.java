package io.github.moderation4j.rules.audit;

import java.time.Instant;

/**
 * Something that happened and has to be accounted for. Never holds any text that a user wrote.
 *
 * <p>The names of the records are their names in the canonical form; {@code
 * docs/formats/audit-log.md} lists the fields of each.
 */
public sealed interface AuditEntry
    permits AppealFiled,
        AppealResolved,
        CommunityJudged,
        ContentRestored,
        ContentWithdrawn,
        Decided,
        EvidenceOpened,
        ImpressionRecorded,
        LabelRead,
        PolicyActivated,
        RefundIssued,
        RefundReversed,
        ReviewClosed,
        ReviewOpened,
        ShadowDecided,
        ViewsCounted {
  /**
   * When it happened, by the clock of whoever recorded it.
   *
   * @return an instant; later entries of a log may carry earlier ones
   */
  Instant at();
}
