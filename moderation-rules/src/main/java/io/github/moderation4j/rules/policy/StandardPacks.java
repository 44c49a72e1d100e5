package io.github.moderation4j.rules.policy;

import java.util.SortedSet;
import java.util.TreeSet;

/** The policies that ship with the library, to be included by name. */
final class StandardPacks {
  private StandardPacks() {}

  static SortedSet<String> names() {
    return new TreeSet<>(Resource.lines("standard/packs.txt"));
  }
}
