package io.github.moderation4j.core.model;

import java.util.List;

/**
 * Everything a model file holds.
 *
 * @param heads names of the heads
 * @param words hashes of the known words, in the order of their rows
 * @param grams rows of character n-grams, after the words'; a power of two
 * @param products the products of rows and filters
 * @param filterBias one number per filter
 * @param headWeights weights by head, kind of answer and filter
 * @param headBias one number per head
 * @param phrases what words and pairs say by themselves
 */
@SuppressWarnings("ArrayRecordComponent") // tables are shared within the package, never compared
record ModelData(
    List<String> heads,
    long[] words,
    int grams,
    Quantized products,
    float[] filterBias,
    float[] headWeights,
    float[] headBias,
    Phrases phrases) {
  int filters() {
    return filterBias.length;
  }

  /** The row of the first stance, after the words' and the n-grams'. */
  int firstStanceRow() {
    return words.length + grams;
  }
}
