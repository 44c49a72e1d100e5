package io.github.moderation4j.rules.community;

/**
 * From when on a group is watched, restricted or withdrawn.
 *
 * @param contents least number of contents decided about; below it nothing is concluded from shares
 * @param authors least number of distinct authors of withdrawn contents; below it a group is at
 *     most watched, because the matter lies with them
 * @param watch share withdrawn from which a group is watched
 * @param restrict share withdrawn from which it is restricted; at least {@code watch}
 * @param withdraw share withdrawn from which it is withdrawn; at least {@code restrict}
 * @param approvals share of what its admins approved and others withdrew later, from which they
 *     count as a further cause
 */
public record CommunityThresholds(
    int contents, int authors, double watch, double restrict, double withdraw, double approvals) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 < watch <= restrict <= withdraw <= 1}, {@code
   *     0 < approvals <= 1} and the numbers are at least 1
   */
  public CommunityThresholds {
    boolean ordered = 0 < watch && watch <= restrict && restrict <= withdraw && withdraw <= 1;
    if (!ordered || !(0 < approvals && approvals <= 1) || contents < 1 || authors < 1) {
      throw new IllegalArgumentException(
          "thresholds must satisfy 0 < watch <= restrict <= withdraw <= 1, 0 < approvals <= 1,"
              + " contents >= 1 and authors >= 1");
    }
  }

  /**
   * Thresholds that a forum can start with.
   *
   * @return 30 contents, 3 authors, 5 % to watch, 15 % to restrict, 40 % to withdraw, 20 % of
   *     approvals
   */
  public static CommunityThresholds standard() {
    return new CommunityThresholds(30, 3, 0.05, 0.15, 0.4, 0.2);
  }
}
