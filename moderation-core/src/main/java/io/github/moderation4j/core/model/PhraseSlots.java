package io.github.moderation4j.core.model;

/**
 * Where a table keeps what a word, or two neighbouring words, say by themselves. Rare ones may
 * share a slot.
 */
public final class PhraseSlots {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long MIX = 0xBF58476D1CE4E5B9L;

  private PhraseSlots() {}

  /**
   * The slot of a word.
   *
   * @param word hash of the word, as {@link io.github.moderation4j.core.analysis.Token#hashOf}
   * @param slots how many there are; a power of two, at least 2
   * @return from 0 to {@code slots - 1}
   */
  public static int of(long word, int slots) {
    long mixed = word * SPREAD;
    mixed = (mixed ^ (mixed >>> 29)) * MIX;
    return (int) (mixed >>> (1 + Integer.numberOfLeadingZeros(slots) + 32));
  }

  /**
   * The slot of two neighbouring words.
   *
   * @param before hash of the first
   * @param word hash of the second
   * @param slots how many there are; a power of two, at least 2
   * @return from 0 to {@code slots - 1}
   */
  public static int of(long before, long word, int slots) {
    return of(before * 31 + word * 7 + 1, slots);
  }

  /**
   * How much one word or pair of a text counts, so that long texts do not speak louder than short
   * ones.
   *
   * @param words number of words of the text; at least 1
   * @return more than 0, at most 1
   */
  public static double share(int words) {
    return 1 / Math.sqrt(2.0 * words - 1);
  }
}
