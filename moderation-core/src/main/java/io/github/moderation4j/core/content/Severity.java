package io.github.moderation4j.core.content;

/**
 * How bad a finding is if it is true, independent of how sure the library is of it.
 *
 * <p>Each category pack defines in words what the levels mean for it.
 */
public enum Severity {
  /** Nothing to act on. */
  NONE,
  /** Unwelcome in some places, ordinary in others. */
  LOW,
  /** Breaks the rules of most communities. */
  MEDIUM,
  /** Hurts people or breaks laws in many places. */
  HIGH,
  /** Danger to life or to a child; act before anything else. */
  CRITICAL;

  /**
   * The worse of two levels.
   *
   * @param a one level
   * @param b another level
   * @return the higher of both
   */
  public static Severity max(Severity a, Severity b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
