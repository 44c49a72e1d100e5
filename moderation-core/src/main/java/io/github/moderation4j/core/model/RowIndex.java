package io.github.moderation4j.core.model;

/** Finds the row of a known word by its hash: open addressing, at most half full. */
final class RowIndex {
  private final long[] keys;
  private final int[] rows;
  private final int mask;

  RowIndex(long[] words) {
    int capacity = Integer.highestOneBit(Math.max(4, words.length * 2 - 1)) << 1;
    keys = new long[capacity];
    rows = new int[capacity];
    mask = capacity - 1;
    for (int row = 0; row < words.length; row++) {
      int slot = slotOf(words[row]);
      keys[slot] = words[row];
      rows[slot] = row + 1;
    }
  }

  /** The row of a word, or -1. */
  int rowOf(long word) {
    return rows[slotOf(word)] - 1;
  }

  private int slotOf(long word) {
    int slot = (int) (word >>> 32) & mask;
    while (rows[slot] != 0 && keys[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
