package io.github.moderation4j.rules.report;

import java.util.Objects;

/**
 * What an auditor asks for.
 *
 * @param challenge any words of the auditor's, told only after the head of the record is fixed; the
 *     choice follows from them, so that nobody else can make it
 * @param opened share of the entries to be shown in full, from 0 to 1
 * @param perStratum contents to be labelled of each stratum; at least 0
 */
public record PackPlan(String challenge, double opened, int perStratum) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the share is not from 0 to 1, the number negative, or the
   *     challenge has more than one line
   */
  public PackPlan {
    Objects.requireNonNull(challenge, "challenge");
    if (!(opened >= 0 && opened <= 1) || perStratum < 0) {
      throw new IllegalArgumentException(
          "opened must be from 0 to 1 and perStratum at least 0, but were %s and %d"
              .formatted(opened, perStratum));
    }
    if (challenge.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("challenge must be one line");
    }
  }

  /**
   * A plan that opens one entry of a hundred and draws 100 contents of each stratum.
   *
   * @param challenge any words of the auditor's
   * @return the plan
   */
  public static PackPlan of(String challenge) {
    return new PackPlan(challenge, 0.01, 100);
  }
}
