package io.github.moderation4j.rules.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who answers for a policy, and who has looked at it.
 *
 * @param owner person or team that answers for it
 * @param reviewedBy person or team that reviewed it last
 * @param reviewDate when that was; a review older than a year is stale
 */
public record SignOff(
    Optional<String> owner, Optional<String> reviewedBy, Optional<LocalDate> reviewDate) {
  /** Nobody yet. */
  public static final SignOff NONE =
      new SignOff(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that no component is missing. */
  public SignOff {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(reviewedBy, "reviewedBy");
    Objects.requireNonNull(reviewDate, "reviewDate");
  }

  /**
   * Whether the last review is more than a year old.
   *
   * @param today the day to judge by
   * @return true if there is a review and it is too old
   */
  public boolean stale(LocalDate today) {
    return reviewDate.map(day -> day.plusYears(1).isBefore(today)).orElse(false);
  }
}
