package io.github.moderation4j.core.lexicon;

/** A map from 64-bit keys to non-zero ints, in two flat arrays. Grows while it is built. */
final class KeyTable {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[16];
  private int[] values = new int[16];
  private int size;

  /** The value of a key, or 0 if there is none. */
  int get(long key) {
    int mask = values.length - 1;
    int slot = slot(key);
    while (values[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  void put(long key, int value) {
    if (size * 2 >= values.length) {
      grow();
    }
    insert(key, value);
  }

  int size() {
    return size;
  }

  private void insert(long key, int value) {
    int mask = values.length - 1;
    int slot = slot(key);
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
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

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> 40) & (values.length - 1);
  }
}
