package io.github.moderation4j.core.train;

import java.util.List;

/**
 * Known meanings of words to start from, such as GloVe's: words in order of frequency, each with a
 * vector.
 *
 * @param dimensions numbers in a vector; at least 1
 * @param words the words in normal form, the most frequent first
 * @param numbers the vectors, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // a table of this size is shared, never compared
public record WordVectors(int dimensions, List<String> words, float[] numbers) {
  /**
   * Checks that the sizes agree and copies the words; the numbers are not copied.
   *
   * @throws IllegalArgumentException if there is not one vector per word
   */
  public WordVectors {
    words = List.copyOf(words);
    if (dimensions < 1 || numbers.length != dimensions * words.size()) {
      throw new IllegalArgumentException(
          "vectors must have %d × %d numbers, but had %d"
              .formatted(words.size(), dimensions, numbers.length));
    }
  }
}
