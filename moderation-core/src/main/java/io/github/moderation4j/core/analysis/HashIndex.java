package io.github.moderation4j.core.analysis;

/** A table from word hashes to bits, by open addressing; built once and then only read. */
final class HashIndex {
  private long[] keys = new long[64];
  private long[] bits = new long[64];
  private int size;

  /** Adds bits to those of a word. */
  void add(String word, long more) {
    if (size * 2 >= keys.length) {
      grow();
    }
    put(Token.hashOf(word), more);
  }

  private void put(long key, long more) {
    int slot = slot(key);
    if (bits[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    bits[slot] |= more;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldBits = bits;
    keys = new long[oldKeys.length * 2];
    bits = new long[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldBits[i] != 0) {
        put(oldKeys[i], oldBits[i]);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 40) & mask;
    while (bits[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The bits of a word, 0 if it is not in the table. */
  long get(long hash) {
    return bits[slot(hash)];
  }
}
