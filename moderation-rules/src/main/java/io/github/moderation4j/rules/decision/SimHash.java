package io.github.moderation4j.rules.decision;

/**
 * A fingerprint of 64 bits of which similar texts differ in few (Charikar 2002): each run of four
 * letters votes on every bit.
 */
final class SimHash {
  private static final int RUN = 4;
  private static final int BITS = 64;

  private SimHash() {}

  /** The fingerprint of the letters and digits of a text, in time linear in its length. */
  static long of(String text) {
    int[] votes = new int[BITS];
    long run = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        run = run << 16 | Character.toLowerCase(c);
        letters++;
        if (letters >= RUN) {
          vote(votes, mix(run));
        }
      }
    }
    if (letters < RUN) {
      return mix(run);
    }
    long hash = 0;
    for (int bit = 0; bit < BITS; bit++) {
      hash |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return hash;
  }

  private static void vote(int[] votes, long hash) {
    for (int bit = 0; bit < BITS; bit++) {
      votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
    }
  }

  /** The finaliser of MurmurHash3, which spreads every bit over all others. */
  static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
    z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
    return z ^ z >>> 33;
  }
}
