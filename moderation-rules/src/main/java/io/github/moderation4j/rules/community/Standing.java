package io.github.moderation4j.rules.community;

import java.util.Locale;

/** What should happen to a group, the strictest last. */
public enum Standing {
  /** Nothing. */
  NONE,
  /** Somebody looks at it. */
  WATCH,
  /** It is not recommended, and new contents wait for approval. */
  RESTRICT,
  /** It is closed, after a person has agreed. */
  WITHDRAW;

  /**
   * The name as written in the record and read by rules as {@code community.verdict}.
   *
   * @return the lower-case name
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Standing next() {
    return this == WITHDRAW ? WITHDRAW : values()[ordinal() + 1];
  }
}
