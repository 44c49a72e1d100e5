package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;

/** The character n-grams of a word, as row numbers: what is left to know of an unknown word. */
public final class CharacterGrams {
  /** The most letters of a word that are looked at, and the most rows it has. */
  static final int MOST = 48;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private CharacterGrams() {}

  /**
   * The rows of a word.
   *
   * @param word the word in normal form
   * @param grams how many rows there are; a power of two
   * @return between 1 and 48 row numbers from 0 to {@code grams - 1}
   */
  public static int[] of(String word, int grams) {
    int[] rows = new int[MOST];
    String cut = word.length() > MOST ? word.substring(0, MOST) : word;
    int count = write("<" + cut + ">", grams, rows);
    return Arrays.copyOf(rows, count);
  }

  /**
   * Writes the rows of a word.
   *
   * @param marked the word, cut to {@link #MOST} letters, between {@code <} and {@code >}
   * @param grams how many rows there are; a power of two
   * @param rows where to, with room for {@link #MOST}
   * @return how many were written; at least 1
   */
  static int write(CharSequence marked, int grams, int[] rows) {
    int count = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int i = 0; i + length <= marked.length() && count < MOST; i++) {
        rows[count++] = row(marked, i, i + length, grams);
      }
    }
    if (count == 0) {
      rows[count++] = row(marked, 0, marked.length(), grams);
    }
    return count;
  }

  private static int row(CharSequence marked, int start, int end, int grams) {
    return (int) (Token.hashOf(marked, start, end) >>> 24) & (grams - 1);
  }
}
