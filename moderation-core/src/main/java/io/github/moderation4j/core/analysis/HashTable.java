package io.github.moderation4j.core.analysis;

/**
 * A map from 64-bit hashes, such as those of tokens, to numbers above 0, in two flat arrays. Grows
 * while it is filled; safe for many readers after that.
 */
public final class HashTable {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] keys;
  private int[] values;
  private int size;

  /** An empty table. */
  public HashTable() {
    this(0);
  }

  /**
   * An empty table with room.
   *
   * @param expected how many hashes it will hold; a wrong guess only costs time
   */
  public HashTable(int expected) {
    int room = Integer.highestOneBit(Math.max(8, expected)) * 4;
    keys = new long[room];
    values = new int[room];
  }

  /**
   * The number filed under a hash.
   *
   * @param key any hash
   * @return the number, or 0 if there is none
   */
  public int get(long key) {
    return values[slotOf(key)];
  }

  /**
   * Files a number under a hash, in place of the one there, if any.
   *
   * @param key any hash
   * @param value at least 1
   */
  public void put(long key, int value) {
    if (size * 2 >= values.length) {
      grow();
    }
    insert(key, value);
  }

  /**
   * The number of hashes.
   *
   * @return at least 0
   */
  public int size() {
    return size;
  }

  private void insert(long key, int value) {
    int slot = slotOf(key);
    if (values[slot] == 0) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldValues.length * 2];
    size = 0;
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != 0) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  /** Where a key is, or the empty place where it belongs. */
  private int slotOf(long key) {
    int mask = values.length - 1;
    int slot = (int) ((key * SPREAD) >>> 40) & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
