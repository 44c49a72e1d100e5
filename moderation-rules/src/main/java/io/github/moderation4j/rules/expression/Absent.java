package io.github.moderation4j.rules.expression;

import java.util.Set;
import java.util.TreeSet;

/** The value that is not there, because a fact is unknown or the arithmetic has no result. */
final class Absent {
  private static final int MOST = 16;

  private final Set<String> reasons;

  private Absent(Set<String> reasons) {
    this.reasons = reasons;
  }

  static Absent because(String reason) {
    return new Absent(Set.of(reason));
  }

  Absent and(Absent other) {
    Set<String> union = new TreeSet<>(reasons);
    for (String reason : other.reasons) {
      if (union.size() < MOST) {
        union.add(reason);
      }
    }
    return new Absent(union);
  }

  Set<String> reasons() {
    return reasons;
  }
}
