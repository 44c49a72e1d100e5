package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.Token;

/**
 * A 64-bit fingerprint of a run of words, made of the hashes of its tokens.
 *
 * <p>Among a hundred thousand terms two differing runs share a fingerprint with a chance below one
 * in a thousand million, so the index stores fingerprints instead of letters.
 */
final class WordHash {
  /** The fingerprint of no words at all. */
  static final long SEED = 0;

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private WordHash() {}

  /** The fingerprint of the words so far and one more. */
  static long then(long words, long token) {
    long hash = (Long.rotateLeft(words, 23) + token) * SPREAD;
    return hash ^ (hash >>> 32);
  }

  /** The fingerprint of a single word. */
  static long ofOne(CharSequence word) {
    return then(SEED, Token.hashOf(word));
  }

  /** The fingerprint of the words so far and those of a text, which are parted by spaces. */
  static long thenAll(long words, String text) {
    long all = words;
    for (String word : text.split(" ", -1)) {
      all = then(all, Token.hashOf(word));
    }
    return all;
  }
}
