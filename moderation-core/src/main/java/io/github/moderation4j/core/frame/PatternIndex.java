package io.github.moderation4j.core.frame;

import java.util.ArrayList;
import java.util.List;

/** All patterns, each filed under the least common class that it must contain. Immutable. */
final class PatternIndex {
  private final List<List<Pattern>> byClass = new ArrayList<>();

  /** The classes under which a pattern is filed. */
  private final long[] anchors;

  PatternIndex(List<Pattern> patterns, ClassIndex index) {
    for (int id = 0; id < index.classes(); id++) {
      byClass.add(List.of());
    }
    anchors = new long[words(index.classes())];
    for (Pattern pattern : patterns) {
      int anchor = pattern.leastCommonClass(index);
      anchors[anchor >> 6] |= 1L << anchor;
      List<Pattern> more = new ArrayList<>(byClass.get(anchor));
      more.add(pattern);
      byClass.set(anchor, more);
    }
  }

  /** No classes at all, as bits to be set. */
  long[] noClasses() {
    return new long[anchors.length];
  }

  /** Collects the patterns that a sentence with these classes may hold. */
  void collectPossible(long[] present, List<Pattern> possible) {
    possible.clear();
    for (int word = 0; word < anchors.length; word++) {
      for (long bits = present[word] & anchors[word]; bits != 0; bits &= bits - 1) {
        for (Pattern pattern : byClass.get(word * Long.SIZE + Long.numberOfTrailingZeros(bits))) {
          if (pattern.possible(present)) {
            possible.add(pattern);
          }
        }
      }
    }
  }

  private static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }
}
