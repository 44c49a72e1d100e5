package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.model.CharacterGrams;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Which words are known, and the row or rows of every word. */
final class Rows {
  private static final int ENOUGH_WITH_VECTOR = 3;
  private static final int ENOUGH_WITHOUT = 8;
  private static final float SPREAD = 0.1f;

  private final Map<String, Integer> byWord = new HashMap<>();
  private final List<String> words;
  private final int grams;

  private Rows(Set<String> words, int grams) {
    this.words = List.copyOf(words);
    this.grams = grams;
    this.words.forEach(word -> byWord.put(word, byWord.size()));
  }

  /**
   * Frequent words of the vectors, and words that the texts use often enough.
   *
   * @param counts how often the texts use each word
   */
  static Rows of(WordVectors vectors, Map<String, Integer> counts, Settings settings) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < vectors.words().size(); i++) {
      String word = vectors.words().get(i);
      if (i < settings.words() || counts.getOrDefault(word, 0) >= ENOUGH_WITH_VECTOR) {
        words.add(word);
      }
    }
    new TreeMap<>(counts)
        .forEach(
            (word, count) -> {
              if (count >= ENOUGH_WITHOUT) {
                words.add(word);
              }
            });
    return new Rows(words, settings.grams());
  }

  /** The row of the first stance, after the words' and the n-grams'. */
  int firstStance() {
    return words.size() + grams;
  }

  /** The hashes of the known words, in the order of their rows. */
  long[] hashes() {
    return words.stream().mapToLong(Token::hashOf).toArray();
  }

  /**
   * First values of all rows, those of the stances last: the vectors where there are any, small
   * chance numbers elsewhere.
   */
  float[] firstValues(WordVectors vectors, Random random) {
    int dimensions = vectors.dimensions();
    float[] values = new float[(firstStance() + Stance.values().length) * dimensions];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() * SPREAD;
    }
    for (int i = 0; i < vectors.words().size(); i++) {
      Integer row = byWord.get(vectors.words().get(i));
      if (row != null) {
        System.arraycopy(vectors.numbers(), i * dimensions, values, row * dimensions, dimensions);
      }
    }
    return values;
  }

  /** The rows of a word: its own or those of its n-grams, and those of its n-grams. */
  Example.Word wordOf(String word) {
    int[] shared = CharacterGrams.of(word, grams);
    for (int i = 0; i < shared.length; i++) {
      shared[i] += words.size();
    }
    Integer row = byWord.get(word);
    return new Example.Word(row != null ? new int[] {row} : shared, shared);
  }
}
