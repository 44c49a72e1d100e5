package io.github.moderation4j.core.lexicon;

/**
 * A 64-bit fingerprint of a word, and of a run of words.
 *
 * <p>Among a hundred thousand terms two differing words share a fingerprint with a chance below one
 * in ten thousand million, so the index stores fingerprints instead of letters.
 */
final class WordHash {
  /** The fingerprint of no words at all. */
  static final long SEED = 0;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private WordHash() {}

  static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  static long of(CharSequence word, int start, int end) {
    long hash = OFFSET;
    for (int i = start; i < end; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** The fingerprint of the words so far and one more. */
  static long then(long words, long word) {
    long hash = (Long.rotateLeft(words, 23) + word) * SPREAD;
    return hash ^ (hash >>> 32);
  }
}
