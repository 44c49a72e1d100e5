package io.github.moderation4j.rules.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A group was judged by what its members wrote.
 *
 * @param at when
 * @param communityId the group
 * @param verdict the verdict, such as {@code restrict}
 * @param withdrawn contents withdrawn within the window
 * @param decided contents decided about within the window; at least {@code withdrawn}
 * @param authors distinct authors of what was withdrawn
 * @param causes why, in short words that name no member
 */
public record CommunityJudged(
    Instant at,
    String communityId,
    String verdict,
    long withdrawn,
    long decided,
    long authors,
    List<String> causes)
    implements AuditEntry {
  /**
   * Checks the counts and copies the list.
   *
   * @throws IllegalArgumentException unless {@code 0 <= withdrawn <= decided}
   */
  public CommunityJudged {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(communityId, "communityId");
    Objects.requireNonNull(verdict, "verdict");
    causes = List.copyOf(causes);
    if (withdrawn < 0 || withdrawn > decided) {
      throw new IllegalArgumentException(
          "withdrawn must be from 0 to decided, but were %d of %d".formatted(withdrawn, decided));
    }
  }
}
