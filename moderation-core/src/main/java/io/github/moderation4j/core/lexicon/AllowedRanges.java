package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import java.util.List;

/** Where allowed words and phrases stand in a text, and which hits they silence. */
final class AllowedRanges {
  private final PhraseIndex allowed;
  private final AnalyzedText text;

  /** The furthest end of an allowed range that starts at the token, or 0. */
  private final int[] fromHere;

  /** The furthest end of an allowed range that starts before the token, or 0. */
  private final int[] fromBefore;

  AllowedRanges(PhraseIndex allowed, AnalyzedText text) {
    this.allowed = allowed;
    this.text = text;
    this.fromHere = new int[text.tokenCount()];
    this.fromBefore = new int[text.tokenCount()];
    for (int i = 0; i < text.tokenCount(); i++) {
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
    for (int i = first; i < text.tokenCount() && PhraseIndex.goesOn(value); i++) {
      words = WordHash.then(words, text.hashAt(i));
      value = allowed.at(words);
      furthest = PhraseIndex.group(value) == 0 ? furthest : i + 1;
    }
    return furthest;
  }
}
