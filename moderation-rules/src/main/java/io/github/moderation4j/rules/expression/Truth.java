package io.github.moderation4j.rules.expression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The answer of a condition: true, false, or unknown because something is missing. */
public final class Truth {
  /** The condition holds. */
  public static final Truth TRUE = new Truth(true, Set.of());

  /** The condition does not hold. */
  public static final Truth FALSE = new Truth(false, Set.of());

  private final boolean holds;
  private final Set<String> missing;

  private Truth(boolean holds, Set<String> missing) {
    this.holds = holds;
    this.missing = missing;
  }

  static Truth from(Object value) {
    if (value instanceof Absent absent) {
      return new Truth(false, absent.reasons());
    }
    return value.equals(true) ? TRUE : FALSE;
  }

  /**
   * A known answer.
   *
   * @param holds whether the condition holds
   * @return true or false
   */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /**
   * No answer.
   *
   * @param missing name of the fact without which there is none
   * @return unknown
   */
  public static Truth unknown(String missing) {
    return new Truth(false, Set.of(missing));
  }

  /**
   * Whether the condition holds.
   *
   * @return true only if it is known to hold
   */
  public boolean isTrue() {
    return holds;
  }

  /**
   * Whether the condition does not hold.
   *
   * @return true only if it is known not to hold
   */
  public boolean isFalse() {
    return !holds && missing.isEmpty();
  }

  /**
   * What is missing to tell.
   *
   * @return names of unknown facts or reasons, in order; empty if the answer is known
   */
  public List<String> missing() {
    return missing.stream().sorted().toList();
  }

  /**
   * Both: false if one is false, else unknown if one is unknown.
   *
   * @param other the other answer
   * @return true if both are
   */
  public Truth and(Truth other) {
    if (isFalse() || other.isTrue()) {
      return this;
    }
    return other.isFalse() || isTrue() ? other : union(other);
  }

  /**
   * Either: true if one is true, else unknown if one is unknown.
   *
   * @param other the other answer
   * @return true if one is
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * The opposite; unknown stays unknown.
   *
   * @return the opposite answer
   */
  public Truth not() {
    return missing.isEmpty() ? (holds ? FALSE : TRUE) : this;
  }

  private Truth union(Truth other) {
    Set<String> union = new TreeSet<>(missing);
    union.addAll(other.missing);
    return new Truth(false, union);
  }

  @Override
  public String toString() {
    return missing.isEmpty() ? Boolean.toString(holds) : "unknown without " + missing();
  }
}
