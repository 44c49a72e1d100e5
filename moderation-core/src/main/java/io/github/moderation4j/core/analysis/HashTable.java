package io.github.moderation4j.core.analysis;

/**
 * A map from 64-bit hashes, such as those of tokens, to numbers above 0, in one flat array: a hash
 * and its number lie side by side, so that a look-up meets one cache line. Grows while it is
 * filled; safe for many readers after that.
 */
public final class HashTable {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Hash and number in turn; a number of 0 marks an empty place. */
  private long[] table;

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
    table = new long[Integer.highestOneBit(Math.max(8, expected)) * 4 * 2];
  }

  /**
   * The number filed under a hash.
   *
   * @param key any hash
   * @return the number, or 0 if there is none
   */
  public int get(long key) {
    return (int) table[placeOf(key) + 1];
  }

  /**
   * Files a number under a hash, in place of the one there, if any.
   *
   * @param key any hash
   * @param value at least 1
   */
  public void put(long key, int value) {
    if (size * 4 >= table.length) {
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

  /**
   * The hashes by their numbers, which must be 1, 2, 3 and so on, each once.
   *
   * @return a new array; first the hash of number 1
   */
  public long[] hashesByNumber() {
    long[] hashes = new long[size];
    for (int place = 0; place < table.length; place += 2) {
      if (table[place + 1] != 0) {
        hashes[(int) table[place + 1] - 1] = table[place];
      }
    }
    return hashes;
  }

  /**
   * Writes all hashes with their numbers.
   *
   * @param out takes them
   */
  public void write(TableWriter out) {
    out.number(size);
    for (int place = 0; place < table.length; place += 2) {
      if (table[place + 1] != 0) {
        out.hash(table[place]);
        out.number((int) table[place + 1]);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param in gives it back
   * @return a table that answers as the one written
   */
  public static HashTable read(TableReader in) {
    int size = in.number();
    HashTable table = new HashTable(size);
    for (int i = 0; i < size; i++) {
      table.put(in.hash(), in.number());
    }
    return table;
  }

  private void insert(long key, int value) {
    int place = placeOf(key);
    if (table[place + 1] == 0) {
      size++;
    }
    table[place] = key;
    table[place + 1] = value;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    size = 0;
    for (int place = 0; place < old.length; place += 2) {
      if (old[place + 1] != 0) {
        insert(old[place], (int) old[place + 1]);
      }
    }
  }

  /** Where a key is, or the empty place where it belongs. */
  private int placeOf(long key) {
    int mask = table.length - 2;
    int place = (int) ((key * SPREAD) >>> 39) & mask;
    while (table[place + 1] != 0 && table[place] != key) {
      place = (place + 2) & mask;
    }
    return place;
  }
}
