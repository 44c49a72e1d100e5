package io.github.moderation4j.rules.community;

import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.rules.audit.CommunityJudged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the record says about a group. Names no member.
 *
 * @param communityId the group
 * @param standing what should happen to it
 * @param withdrawn share of its contents that are withdrawn
 * @param authors distinct authors of what is withdrawn
 * @param approvals share of the contents approved by its admins that are withdrawn
 * @param coded spots found in its name and description
 */
public record CommunityVerdict(
    String communityId,
    Standing standing,
    Proportion withdrawn,
    long authors,
    Proportion approvals,
    long coded) {
  /** Checks that no component is missing. */
  public CommunityVerdict {
    Objects.requireNonNull(communityId, "communityId");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(withdrawn, "withdrawn");
    Objects.requireNonNull(approvals, "approvals");
  }

  /**
   * What the verdict rests on, for people.
   *
   * @return one short sentence for each number that is not zero
   */
  public List<String> causes() {
    List<String> causes = new ArrayList<>();
    if (withdrawn.hits() > 0) {
      causes.add(
          String.format(
              Locale.ROOT,
              "%s withdrawn, of %d authors; the interval begins at %.3f",
              of(withdrawn),
              authors,
              withdrawn.low()));
    }
    if (approvals.hits() > 0) {
      causes.add("%s approved by admins and withdrawn".formatted(of(approvals)));
    }
    if (coded > 0) {
      causes.add("%d spots in name and description".formatted(coded));
    }
    return List.copyOf(causes);
  }

  private static String of(Proportion share) {
    return share.hits() + " of " + share.n();
  }

  /**
   * This verdict as an entry of the record.
   *
   * @param at when it was given
   * @return the entry
   */
  public CommunityJudged toEntry(Instant at) {
    return new CommunityJudged(
        at, communityId, standing.id(), withdrawn.hits(), withdrawn.n(), authors, causes());
  }
}
