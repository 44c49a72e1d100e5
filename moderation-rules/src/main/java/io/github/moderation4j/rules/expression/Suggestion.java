package io.github.moderation4j.rules.expression;

import java.util.Collection;
import java.util.Optional;

/** The word that was probably meant: the nearest of those that are known. */
public final class Suggestion {
  private static final int LONGEST = 60;

  private Suggestion() {}

  /**
   * The known word nearest to a misspelt one.
   *
   * @param found the word as written
   * @param known the words that would be right
   * @return the nearest by edits, if at most a third of its letters differ
   */
  public static Optional<String> closest(String found, Collection<String> known) {
    String best = "";
    int bestDistance = Math.max(1, found.length() / 3) + 1;
    for (String word : known) {
      if (found.length() <= LONGEST && Math.abs(word.length() - found.length()) < bestDistance) {
        int distance = distance(found, word);
        if (distance < bestDistance) {
          best = word;
          bestDistance = distance;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * The suggestion as the end of a message.
   *
   * @param found the word as written
   * @param known the words that would be right
   * @return {@code ; did you mean 'word'?}, or nothing if no word is near
   */
  public static String clause(String found, Collection<String> known) {
    return closest(found, known).map("; did you mean '%s'?"::formatted).orElse("");
  }

  /** Edits between two words: insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
