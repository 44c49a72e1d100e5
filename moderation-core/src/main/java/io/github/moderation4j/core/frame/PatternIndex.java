package io.github.moderation4j.core.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All patterns, each filed under the least common class that it must contain. Immutable. */
final class PatternIndex {
  private final List<List<Pattern>> byClass;

  /** The classes under which a pattern is filed. */
  private final long[] anchors;

  PatternIndex(List<Pattern> patterns, int[] commonness) {
    byClass = new ArrayList<>(Collections.nCopies(commonness.length, List.of()));
    anchors = new long[words(commonness.length)];
    for (Pattern pattern : patterns) {
      int anchor = pattern.leastCommonClass(commonness);
      if (byClass.get(anchor).isEmpty()) {
        anchors[anchor >> 6] |= 1L << anchor;
        byClass.set(anchor, new ArrayList<>(1));
      }
      byClass.get(anchor).add(pattern);
    }
  }

  /** All patterns, in the order of the classes under which they are filed. */
  List<Pattern> all() {
    return byClass.stream().flatMap(List::stream).toList();
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
