package io.github.moderation4j.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Parts words that were run together: "killthemall". */
final class WordSplitter {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 40;
  private static final int LONGEST_WORD = 20;
  private static final int MOST_WORDS = 8;
  private static final int NEVER = 10_000;

  /** Targets this short stand in many words; they count only beside the commonest words. */
  private static final int SHORT_TARGET = 4;

  /** The words that join others, and those of up to three letters that stand alone. */
  static final Set<String> JOINING =
      Set.of(
          ("of to in it is be as at so we he by or on do if me my up an go no us am all the and you"
                  + " are for not but out off get too them they those with this that from")
              .split(" "));

  private final KnownWords known;
  private final Spelling spelling;

  WordSplitter(KnownWords known, Spelling spelling) {
    this.known = known;
    this.spelling = spelling;
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
      for (int end = start + 1; costs[start] < NEVER && end <= longest; end++) {
        int cost = costs[start] + cost(word, start, end);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    return costs[length] >= NEVER ? List.of() : words(word, starts);
  }

  /** What a part costs: rare ones more, so that few and common ones win. */
  private int cost(String word, int start, int end) {
    String part = word.substring(start, end);
    if (JOINING.contains(part)) {
      return 15;
    }
    if (spelling.isTarget(Token.hashOf(part))) {
      return 20;
    }
    if (part.length() <= 3) {
      boolean author = start == 0 && (part.equals("i") || part.equals("im"));
      return author ? 30 : NEVER;
    }
    int tier = known.tier(Token.hashOf(part));
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
      allCommon &= target || JOINING.contains(word) || known.isCommonest(word);
    }
    return longTarget || (shortTarget && allCommon);
  }
}
