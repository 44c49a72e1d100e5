package io.github.moderation4j.core.analysis;

import java.util.function.Predicate;

/** The words one slip away from a word. */
final class Neighbours {
  private Neighbours() {}

  /**
   * Whether a word that fits is reached by swapping neighbouring letters or leaving out a double.
   */
  static boolean bySwapOrDouble(String word, Predicate<CharSequence> fits) {
    StringBuilder changed = new StringBuilder(word);
    for (int i = 0; i + 1 < word.length(); i++) {
      char a = word.charAt(i);
      char b = word.charAt(i + 1);
      if (a == b) {
        changed.deleteCharAt(i);
        if (fits.test(changed)) {
          return true;
        }
        changed.insert(i, a);
      } else {
        swap(changed, i, b, a);
        if (fits.test(changed)) {
          return true;
        }
        swap(changed, i, a, b);
      }
    }
    return false;
  }

  private static void swap(StringBuilder word, int at, char first, char second) {
    word.setCharAt(at, first);
    word.setCharAt(at + 1, second);
  }

  /** Whether a word that fits is reached by any one slip. */
  static boolean anyOf(String word, Predicate<CharSequence> fits) {
    if (bySwapOrDouble(word, fits)) {
      return true;
    }
    StringBuilder changed = new StringBuilder(word);
    for (int i = 0; i <= word.length(); i++) {
      if (byLetter(changed, i, fits)) {
        return true;
      }
    }
    return false;
  }

  private static boolean byLetter(StringBuilder word, int at, Predicate<CharSequence> fits) {
    boolean last = at == word.length();
    char kept = last ? 0 : word.charAt(at);
    for (char c = 'a'; c <= 'z'; c++) {
      if (!last) {
        word.setCharAt(at, c);
        if (fits.test(word)) {
          word.setCharAt(at, kept);
          return true;
        }
        word.setCharAt(at, kept);
      }
      word.insert(at, c);
      boolean found = fits.test(word);
      word.deleteCharAt(at);
      if (found) {
        return true;
      }
    }
    if (last) {
      return false;
    }
    word.deleteCharAt(at);
    boolean found = fits.test(word);
    word.insert(at, kept);
    return found;
  }
}
