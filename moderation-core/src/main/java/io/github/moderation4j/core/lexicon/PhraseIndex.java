package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.HashTable;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;

/**
 * Whole words and phrases, found by the fingerprint of the words read so far.
 *
 * <p>A walk starts at {@link WordHash#SEED} and takes one word at a time with {@link
 * WordHash#then}; after each word {@link #at} says whether a phrase ends here and whether one may
 * go on.
 */
final class PhraseIndex {
  private static final int GOES_ON = 1;

  private final HashTable table;

  PhraseIndex() {
    this(new HashTable());
  }

  private PhraseIndex(HashTable table) {
    this.table = table;
  }

  void write(TableWriter out) {
    table.write(out);
  }

  static PhraseIndex read(TableReader in) {
    return new PhraseIndex(HashTable.read(in));
  }

  /** Adds a run of words that ends at a group; a group number is at least 1. */
  void add(long[] words, int group) {
    long key = WordHash.SEED;
    for (int i = 0; i < words.length; i++) {
      key = WordHash.then(key, words[i]);
      boolean last = i == words.length - 1;
      int before = table.get(key);
      table.put(key, last ? (group << 1) | (before & GOES_ON) : before | GOES_ON);
    }
  }

  /** What is known after these words: 0 for nothing, else see the two readers below. */
  int at(long words) {
    return table.get(words);
  }

  /** The group that ends here, or 0. */
  static int group(int value) {
    return value >>> 1;
  }

  /** Whether a longer phrase begins with the words so far. */
  static boolean goesOn(int value) {
    return (value & GOES_ON) != 0;
  }

  /** The group of exactly these words, or 0. */
  int groupOf(long[] words) {
    long key = WordHash.SEED;
    for (long word : words) {
      key = WordHash.then(key, word);
    }
    return group(table.get(key));
  }

  int size() {
    return table.size();
  }
}
