package io.github.moderation4j.rules.rehearse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands in one collection and not in the other. */
final class Differences {
  private Differences() {}

  static List<String> symmetric(Collection<String> a, Collection<String> b) {
    Set<String> only = new TreeSet<>(a);
    only.removeAll(b);
    Set<String> other = new TreeSet<>(b);
    other.removeAll(a);
    only.addAll(other);
    return List.copyOf(only);
  }
}
