package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

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

  private final KnownWords known;
  private final String[] words;
  private final HashIndex targets = new HashIndex();

  /** Hash of a variant in the upper bits, number of its word in the lower ones; sorted. */
  private final long[] index;

  Spelling(KnownWords known, Collection<String> targets) {
    this.known = known;
    this.words = targets.stream().filter(Spelling::fits).distinct().sorted().toArray(String[]::new);
    LongStream.Builder rows = LongStream.builder();
    for (int i = 0; i < words.length; i++) {
      this.targets.add(words[i], 1);
      for (String variant : variants(words[i])) {
        rows.add(key(variant) | i);
      }
    }
    index = rows.build().sorted().toArray();
  }

  private static long key(String variant) {
    return Token.hashOf(variant) & -1L << NUMBER_BITS;
  }

  private static boolean fits(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST && isPlain(word);
  }

  static boolean isPlain(CharSequence word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  boolean isTarget(long hash) {
    return targets.get(hash) != 0;
  }

  /** The word, the word with each letter left out, and the word without doubled letters. */
  private static List<String> variants(String word) {
    List<String> variants = new ArrayList<>(word.length() + 2);
    variants.add(word);
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        variants.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    String single = withoutDoubles(word);
    if (single.length() < word.length() - 1) {
      variants.add(single);
    }
    return variants;
  }

  static String withoutDoubles(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        single.append(word.charAt(i));
      }
    }
    return single.toString();
  }

  /** The word that is meant, if there is one and no ordinary word is as near. */
  Optional<Correction> correct(String word) {
    if (!fits(word)) {
      return Optional.empty();
    }
    String best = "";
    Misspelling how = Misspelling.NONE;
    int least = farFetched(how, "");
    for (String variant : variants(word)) {
      long key = key(variant);
      int found = Arrays.binarySearch(index, key);
      for (int i = found < 0 ? -found - 1 : found; i < index.length; i++) {
        if ((index[i] & -1L << NUMBER_BITS) != key) {
          break;
        }
        String target = words[(int) (index[i] - key)];
        Misspelling slip = Misspelling.of(word, target);
        int farther = farFetched(slip, target);
        if (farther < least) {
          least = farther;
          how = slip;
          best = target;
        }
      }
    }
    return how == Misspelling.NONE || ordinaryIsNear(word, how)
        ? Optional.empty()
        : Optional.of(new Correction(best, how));
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
