package io.github.moderation4j.core.model;

import java.util.List;
import java.util.Objects;

/**
 * The learned parameters of a text network, as a trainer leaves them.
 *
 * <p>A word or character n-gram is a row of {@code dimensions} numbers. Filter {@code f} looks at
 * three neighbouring tokens; its answer is the highest over all positions, cut off below zero. A
 * head is a logistic function of the answers of all filters.
 *
 * @param heads names of the heads
 * @param words hashes of the known words ({@link
 *     io.github.moderation4j.core.analysis.Token#hashOf}), row by row
 * @param grams how many rows the character n-grams of unknown words share; a power of two
 * @param dimensions numbers in a row
 * @param filters number of filters
 * @param rows all rows, the words' before the n-grams'
 * @param convolution weights by tap (before, at, after), dimension, filter
 * @param filterBias one number per filter
 * @param headWeights weights by head, filter
 * @param headBias one number per head
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
    float[] headBias) {
  /** Tokens that a filter sees at once. */
  public static final int TAPS = 3;

  /**
   * Checks that the sizes agree. The arrays are not copied; they belong to the network from now on.
   *
   * @throws IllegalArgumentException if a size does not agree with the others
   */
  public Network {
    heads = List.copyOf(heads);
    expect("rows", rows.length, (words.length + grams) * dimensions);
    expect("convolution", convolution.length, TAPS * dimensions * filters);
    expect("filterBias", filterBias.length, filters);
    expect("headWeights", headWeights.length, heads.size() * filters);
    expect("headBias", headBias.length, heads.size());
    Objects.checkIndex(0, Math.max(1, grams));
    if (Integer.bitCount(grams) != 1) {
      throw new IllegalArgumentException("grams must be a power of two, but was " + grams);
    }
  }

  private static void expect(String name, int found, int expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "%s must have %d numbers, but had %d".formatted(name, expected, found));
    }
  }
}
