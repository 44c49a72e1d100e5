package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Parts words that were run together: "killthemall". */
final class WordSplitter {
  private static final int SHORTEST = 7;
  static final int LONGEST = 40;
  private static final int LONGEST_WORD = 20;
  private static final int MOST_WORDS = 8;
  private static final int NEVER = 10_000;

  /** Targets this short stand in many words; they count only beside the commonest words. */
  private static final int SHORT_TARGET = 4;

  private static final int LITTLE = 15;

  /** "I" costs more than other little words, and stands only at the beginning. */
  private static final int AUTHOR = 30;

  private static final List<String> LITTLE_WORDS =
      List.of(
          ("of to in it is be as at so we he by or on do if me my up an go no us am all the and you"
                  + " are for not but out off get too them they those with this that from")
              .split(" "));

  /** The words that join others, and those of up to three letters that stand alone. */
  private static final HashIndex JOINING = new HashIndex();

  static {
    LITTLE_WORDS.forEach(word -> JOINING.add(word, LITTLE));
    JOINING.add("i", AUTHOR);
    JOINING.add("im", AUTHOR);
  }

  private final KnownWords known;
  private final Spelling spelling;

  WordSplitter(KnownWords known, Spelling spelling) {
    this.known = known;
    this.spelling = spelling;
  }

  static boolean isLittle(long word) {
    return JOINING.get(word) == LITTLE;
  }

  /**
   * The words that make up a word, the fewest that do; empty if it cannot be parted into common
   * words of which one is worth finding.
   */
  List<String> split(String word) {
    int length = word.length();
    if (length < SHORTEST || length > LONGEST) {
      return List.of();
    }
    int[] costs = new int[length + 1];
    int[] starts = new int[length + 1];
    Arrays.fill(costs, 1, length + 1, NEVER);
    for (int start = 0; start < length; start++) {
      int longest = Math.min(length, start + LONGEST_WORD);
      long state = Token.FNV_OFFSET;
      for (int end = start + 1; costs[start] < NEVER && end <= longest; end++) {
        state = Token.hashStep(state, word.charAt(end - 1));
        int cost = costs[start] + cost(Token.hashEnd(state), start, end);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    return costs[length] >= NEVER ? List.of() : words(word, starts);
  }

  /** What a part costs: rare ones more, so that few and common ones win. */
  private int cost(long part, int start, int end) {
    long little = JOINING.get(part);
    if (little != 0) {
      return little == AUTHOR && start > 0 ? NEVER : (int) little;
    }
    if (end - start <= 3) {
      return spelling.isTarget(part) ? 20 : NEVER;
    }
    int tier = spelling.isTarget(part) ? KnownWords.COMMONEST : known.tier(part);
    return tier == KnownWords.COMMONEST ? 20 : tier == KnownWords.COMMON ? 30 : NEVER;
  }

  private List<String> words(String word, int[] starts) {
    List<String> words = new ArrayList<>();
    for (int end = word.length(); end > 0; end = starts[end]) {
      words.add(word.substring(starts[end], end));
    }
    Collections.reverse(words);
    boolean many = words.size() > 1 && words.size() <= MOST_WORDS;
    return many && isWorthFinding(words) ? words : List.of();
  }

  private boolean isWorthFinding(List<String> words) {
    boolean allCommon = true;
    boolean shortTarget = false;
    boolean longTarget = false;
    for (String word : words) {
      boolean target = spelling.isTarget(Token.hashOf(word));
      longTarget |= target && word.length() > SHORT_TARGET;
      shortTarget |= target && word.length() <= SHORT_TARGET;
      allCommon &= target || JOINING.get(Token.hashOf(word)) != 0 || known.isCommonest(word);
    }
    return longTarget || (shortTarget && allCommon);
  }
}
