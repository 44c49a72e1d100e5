package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.Token;
import java.util.List;

/** Where allowed words and phrases stand in a text, and which hits they silence. */
final class AllowedRanges {
  private final PhraseIndex allowed;
  private final List<Token> tokens;

  /** The furthest end of an allowed range that starts at the token, or 0. */
  private final int[] fromHere;

  /** The furthest end of an allowed range that starts before the token, or 0. */
  private final int[] fromBefore;

  AllowedRanges(PhraseIndex allowed, List<Token> tokens) {
    this.allowed = allowed;
    this.tokens = tokens;
    this.fromHere = new int[tokens.size()];
    this.fromBefore = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      fromHere[i] = furthestFrom(i);
      fromBefore[i] = i == 0 ? 0 : Math.max(fromBefore[i - 1], fromHere[i - 1]);
    }
  }

  List<Hit> audible(List<Hit> hits) {
    return hits.stream().filter(hit -> !silences(hit)).toList();
  }

  private boolean silences(Hit hit) {
    int first = hit.firstToken();
    boolean exact = hit.whole() && !hit.isDisguised();
    int needed = exact ? hit.endToken() + 1 : hit.endToken();
    return fromBefore[first] >= hit.endToken() || fromHere[first] >= needed;
  }

  private int furthestFrom(int first) {
    long words = WordHash.SEED;
    int furthest = 0;
    int value = 1;
    for (int i = first; i < tokens.size() && PhraseIndex.goesOn(value); i++) {
      words = WordHash.then(words, WordHash.of(tokens.get(i).text()));
      value = allowed.at(words);
      furthest = PhraseIndex.group(value) == 0 ? furthest : i + 1;
    }
    return furthest;
  }
}
