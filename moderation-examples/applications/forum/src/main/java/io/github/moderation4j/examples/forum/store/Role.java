package io.github.moderation4j.examples.forum.store;

import java.util.Locale;

/** What somebody may do in the forum. */
public enum Role {
  /** Reads, writes, reports and appeals. */
  MEMBER,
  /** Looks after groups and posts, and edits the policy. */
  MODERATOR,
  /** Decides cases and appeals. */
  REVIEWER,
  /** Answers for fairness, and decides cases of civil rights. */
  CIVIL_RIGHTS,
  /** Books advertisements and reads statements. */
  ADVERTISER;

  /**
   * The name as stored.
   *
   * @return such as {@code civil-rights}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The role of a stored name.
   *
   * @param id the name as stored
   * @return the role
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Role of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * Whether cases may be opened and decided.
   *
   * @return true for moderators, reviewers and the civil-rights owner
   */
  public boolean reviews() {
    return this == MODERATOR || this == REVIEWER || this == CIVIL_RIGHTS;
  }

  /**
   * Whether the house rules may be changed.
   *
   * @return true for moderators and the civil-rights owner
   */
  public boolean governs() {
    return this == MODERATOR || this == CIVIL_RIGHTS;
  }

  /**
   * Whether posts may be written.
   *
   * @return false for advertisers
   */
  public boolean writes() {
    return this != ADVERTISER;
  }
}
