package io.github.moderation4j.core.pattern;

import java.util.Arrays;

/** Ranges of a text in order of position, without an object for each. */
final class Ranges {
  private int[] ends = new int[64];
  private int size;

  void add(int start, int end) {
    if (2 * size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[2 * size] = start;
    ends[2 * size + 1] = end;
    size++;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return ends[2 * i];
  }

  int end(int i) {
    return ends[2 * i + 1];
  }
}
