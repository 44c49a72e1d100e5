package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;

/** The character n-grams of a word, as row numbers: what is left to know of an unknown word. */
public final class CharacterGrams {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int MOST = 48;

  private CharacterGrams() {}

  /**
   * The rows of a word.
   *
   * @param word the word in normal form
   * @param grams how many rows there are; a power of two
   * @return between 1 and 48 row numbers from 0 to {@code grams - 1}
   */
  public static int[] of(String word, int grams) {
    String marked = "<" + (word.length() > MOST ? word.substring(0, MOST) : word) + ">";
    int[] rows = new int[MOST];
    int count = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int i = 0; i + length <= marked.length() && count < MOST; i++) {
        rows[count++] = row(marked, i, i + length, grams);
      }
    }
    if (count == 0) {
      rows[count++] = row(marked, 0, marked.length(), grams);
    }
    return Arrays.copyOf(rows, count);
  }

  private static int row(String marked, int start, int end, int grams) {
    return (int) (Token.hashOf(marked, start, end) >>> 24) & (grams - 1);
  }
}
