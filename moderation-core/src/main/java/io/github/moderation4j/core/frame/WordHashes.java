package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Token;
import java.util.Set;

/** The hashes of some words, asked before a word's text is made. Immutable. */
final class WordHashes {
  private final long[] table;
  private final int mask;

  WordHashes(Set<String> words) {
    mask = Math.max(16, Integer.highestOneBit(words.size() + 1) << 2) - 1;
    table = new long[mask + 1];
    for (String word : words) {
      table[slot(Token.hashOf(word))] = Token.hashOf(word);
    }
  }

  /** Whether a word may be one of these: always true if it is, hardly ever if it is not. */
  boolean mayContain(long hash) {
    return table[slot(hash)] == hash;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 32) & mask;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
