package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.Stance;
import java.util.List;

/**
 * The learned parameters of a text network, as a trainer leaves them.
 *
 * <p>A word or character n-gram is a row of {@code dimensions} numbers. Filter {@code f} looks at
 * three neighbouring tokens; it answers twice: the highest over all positions, and the sum over the
 * positions divided by the root of their number, each position cut off below zero. What the author
 * does with a token ({@link Stance}) is a row too, added to the token's. A head is a logistic
 * function of the answers of all filters and of what single words and pairs of neighbours say by
 * themselves.
 *
 * @param heads names of the heads
 * @param words hashes of the known words ({@link
 *     io.github.moderation4j.core.analysis.Token#hashOf}), row by row
 * @param grams how many rows the character n-grams of unknown words share; a power of two
 * @param dimensions numbers in a row
 * @param filters number of filters
 * @param rows all rows: the words', the n-grams', one per stance
 * @param convolution weights by tap (before, at, after), dimension, filter
 * @param filterBias one number per filter
 * @param headWeights weights by head, kind of answer (highest, mean), filter
 * @param headBias one number per head
 * @param phraseWeights weights by slot of {@link PhraseSlots}, head; empty or a power of two of
 *     slots
 */
@SuppressWarnings("ArrayRecordComponent") // tables of this size are shared, never compared
public record Network(
    List<String> heads,
    long[] words,
    int grams,
    int dimensions,
    int filters,
    float[] rows,
    float[] convolution,
    float[] filterBias,
    float[] headWeights,
    float[] headBias,
    float[] phraseWeights) {
  /** Tokens that a filter sees at once. */
  public static final int TAPS = 3;

  /** Answers that a filter gives. */
  public static final int ANSWERS = 2;

  static final int STANCES = Stance.values().length;

  /**
   * Checks that the sizes agree. The arrays are not copied; they belong to the network from now on.
   *
   * @throws IllegalArgumentException if a size does not agree with the others
   */
  public Network {
    heads = List.copyOf(heads);
    expect("rows", rows.length, (words.length + grams + STANCES) * dimensions);
    expect("convolution", convolution.length, TAPS * dimensions * filters);
    expect("filterBias", filterBias.length, filters);
    expect("headWeights", headWeights.length, heads.size() * ANSWERS * filters);
    expect("headBias", headBias.length, heads.size());
    if (Integer.bitCount(grams) != 1) {
      throw new IllegalArgumentException("grams must be a power of two, but was " + grams);
    }
    int slots = phraseWeights.length / heads.size();
    expect("phraseWeights", phraseWeights.length, Integer.highestOneBit(slots) * heads.size());
  }

  private static void expect(String name, int found, int expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "%s must have %d numbers, but had %d".formatted(name, expected, found));
    }
  }
}
