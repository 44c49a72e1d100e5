package io.github.moderation4j.core.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds the word that an unknown word is a misspelling of, among words worth finding.
 *
 * <p>Words are indexed by what is left when one letter is left out (Garbe's symmetric deletes), so
 * a look-up costs a handful of probes however many words there are.
 */
final class Spelling {
  static final int SHORTEST = 4;
  static final int LONGEST = 24;

  private static final int NUMBER_BITS = 20;
  private static final long KEY = Long.MAX_VALUE & -1L << NUMBER_BITS;
  private static final int BUCKET_BITS = 16;

  private final KnownWords known;
  private final String[] words;
  private final HashIndex targets = new HashIndex();

  /**
   * Hash of a variant in the upper bits, number of its word in the lower ones; by the uppermost
   * bits, then by number.
   */
  private final long[] variants;

  /** Where the rows of each value of the uppermost bits begin. */
  private final int[] buckets = new int[(1 << BUCKET_BITS) + 2];

  Spelling(KnownWords known, Collection<String> targets) {
    this.known = known;
    this.words = targets.stream().filter(Spelling::fits).distinct().sorted().toArray(String[]::new);
    for (String word : words) {
      this.targets.add(word, 1);
    }
    this.variants = inBuckets(rows());
  }

  private long[] rows() {
    int most = 0;
    for (String word : words) {
      most += word.length() + 2;
    }
    long[] rows = new long[most];
    int count = 0;
    for (int number = 0; number < words.length; number++) {
      String word = words[number];
      for (int without = hasDoubled(word) ? -2 : -1; without < word.length(); without++) {
        rows[count++] = key(word, without) | number;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private static boolean hasDoubled(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Sorts rows into their buckets, in order, and notes where each begins. */
  private long[] inBuckets(long[] rows) {
    for (long row : rows) {
      buckets[bucket(row) + 2]++;
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
    long[] sorted = new long[rows.length];
    for (long row : rows) {
      sorted[buckets[bucket(row) + 1]++] = row;
    }
    return sorted;
  }

  private static int bucket(long key) {
    return (int) (key >>> (Long.SIZE - 1 - BUCKET_BITS));
  }

  /** Whether a word has the length and the letters that can be judged. */
  static boolean fits(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  boolean isTarget(long hash) {
    return targets.get(hash) != 0;
  }

  /**
   * The key of a variant of a word.
   *
   * @param without the letter that is left out; -1 for none, -2 for all that double the one before
   */
  private static long key(String word, int without) {
    long state = Token.FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      boolean doubled = without == -2 && i > 0 && word.charAt(i) == word.charAt(i - 1);
      if (i != without && !doubled) {
        state = Token.hashStep(state, word.charAt(i));
      }
    }
    return Token.hashEnd(state) & KEY;
  }

  /** The word that is meant, if there is one and no ordinary word is as near. */
  Optional<Correction> correct(String word) {
    Correction best = new Correction("", Misspelling.NONE);
    int least = Integer.MAX_VALUE;
    for (int without = -2; without < word.length(); without++) {
      long key = key(word, without);
      for (int i = buckets[bucket(key)]; i < buckets[bucket(key) + 1]; i++) {
        if ((variants[i] & KEY) != key) {
          continue;
        }
        String target = words[(int) (variants[i] & ~KEY)];
        Misspelling slip = Misspelling.of(word, target);
        int farther = farFetched(slip, target);
        if (farther < least) {
          least = farther;
          best = new Correction(target, slip);
        }
      }
    }
    return ordinaryIsNear(word, best.how()) ? Optional.empty() : Optional.of(best);
  }

  /** How far-fetched a correction is: the sort of slip first, then how rare the word is. */
  private int farFetched(Misspelling how, String target) {
    int slip = Math.min(how.ordinal(), Misspelling.DROPPED.ordinal());
    int tier = known.tier(Token.hashOf(target));
    int rarity = tier == KnownWords.UNKNOWN ? 4 : tier;
    return how == Misspelling.NONE ? Integer.MAX_VALUE : slip * 8 + rarity;
  }

  /**
   * A word that is meant.
   *
   * @param word the word
   * @param how how it was misspelt
   */
  record Correction(String word, Misspelling how) {}

  private boolean ordinaryIsNear(String word, Misspelling how) {
    return switch (how) {
      case SWAPPED, DOUBLED -> Neighbours.bySwapOrDouble(word, this::isCommon);
      case VOWEL_DROPPED, SOUND -> Neighbours.anyOf(word, this::isCommonest);
      case DROPPED, ADDED, REPLACED -> Neighbours.anyOf(word, this::isCommon);
      case NONE -> true;
    };
  }

  private boolean isCommon(CharSequence word) {
    return known.isCommon(word) && !isTarget(Token.hashOf(word));
  }

  private boolean isCommonest(CharSequence word) {
    return known.isCommonest(word) && !isTarget(Token.hashOf(word));
  }
}
