package io.github.moderation4j.core.train;

import java.util.List;

/**
 * How a network is trained.
 *
 * @param heads the heads to learn, in order
 * @param filters number of filters; at least 1
 * @param grams rows of character n-grams for unknown words; a power of two
 * @param words how many of the most frequent words of the vectors are known at least
 * @param phrases slots of words and pairs that speak by themselves; 0 or a power of two from 2
 * @param epochs how often every text is read; at least 1
 * @param seed of everything that is drawn by chance
 */
public record Settings(
    List<String> heads, int filters, int grams, int words, int phrases, int epochs, long seed) {
  /**
   * Checks the ranges and copies the list.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public Settings {
    heads = List.copyOf(heads);
    if (heads.isEmpty()
        || filters < 1
        || epochs < 1
        || words < 0
        || Integer.bitCount(grams) != 1
        || Integer.bitCount(phrases) > 1
        || phrases == 1) {
      throw new IllegalArgumentException(
          "settings need a head, a filter, an epoch and powers of two of n-grams and phrases, but were %d, %d, %d, %d, %d"
              .formatted(heads.size(), filters, epochs, grams, phrases));
    }
  }
}
