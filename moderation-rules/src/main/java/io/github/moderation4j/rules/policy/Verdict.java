package io.github.moderation4j.rules.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What happens to content, from nothing to removal. The order is the ladder: of several verdicts
 * the highest counts.
 */
public enum Verdict {
  /** Nothing to do. */
  ALLOW,
  /** Shown with a label or an information card. */
  LABEL,
  /** Shown, and marked for a moderator to look at. */
  FLAG,
  /** Shown with the offending spots covered. */
  MASK,
  /** Shown to fewer: not recommended, not beside advertisements, behind a warning. */
  LIMIT,
  /** Not shown until a person has decided. */
  HOLD,
  /** Not shown. */
  REJECT;

  /**
   * The name as written in policies and results.
   *
   * @return the lower-case name, such as {@code hold}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict of a name.
   *
   * @param id the name as written in policies and results
   * @return the verdict, or empty if there is none of that name
   */
  public static Optional<Verdict> of(String id) {
    return Arrays.stream(values()).filter(verdict -> verdict.id().equals(id)).findFirst();
  }

  /**
   * Whether this verdict is as strict as another.
   *
   * @param other the verdict to compare with
   * @return true if it is the same or a higher one
   */
  public boolean atLeast(Verdict other) {
    return compareTo(other) >= 0;
  }

  /**
   * The stricter of two verdicts.
   *
   * @param a one verdict
   * @param b another verdict
   * @return the higher of both
   */
  public static Verdict max(Verdict a, Verdict b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
