package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.model.PhraseSlots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A labelled text as the network sees it.
 *
 * @param words its words, cut at {@link #LONGEST}
 * @param stances what the author does with each word, a bit per stance
 * @param phrases slots of its words and pairs of neighbours
 * @param labels by head; negative where unknown
 * @param source number of its source
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // one array per text, never compared
record Example(
    List<Word> words, int[] stances, int[] phrases, float[] labels, int source, float weight) {
  /** Words read of a text at the most. */
  static final int LONGEST = 160;

  /**
   * A word's rows.
   *
   * @param rows the rows it is the mean of
   * @param grams the rows of its n-grams, by which it is sometimes read so that those learn too
   */
  @SuppressWarnings("ArrayRecordComponent") // shared by all uses of a word, never compared
  record Word(int[] rows, int[] grams) {}

  /** The words of a text as the model looks them up. */
  static List<String> wordsOf(AnalyzedText text) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(LONGEST, text.tokenCount()); i++) {
      Token.Kind kind = text.kindAt(i);
      words.add(
          kind == Token.Kind.MENTION
              ? "user"
              : kind == Token.Kind.ADDRESS ? "url" : text.textAt(i));
    }
    return words;
  }

  /** What the author does with each of the words. */
  static int[] stancesOf(AnalyzedText text) {
    int[] stances = new int[Math.min(LONGEST, text.tokenCount())];
    Arrays.setAll(stances, text::stanceBitsAt);
    return stances;
  }

  /** The slots of all words, and of all pairs of neighbours. */
  static int[] phrasesOf(List<String> words, int slots) {
    if (slots == 0) {
      return new int[0];
    }
    int[] phrases = new int[2 * words.size() - 1];
    long before = 0;
    for (int i = 0; i < words.size(); i++) {
      long word = Token.hashOf(words.get(i));
      phrases[2 * i] = PhraseSlots.of(word, slots);
      if (i > 0) {
        phrases[2 * i - 1] = PhraseSlots.of(before, word, slots);
      }
      before = word;
    }
    return phrases;
  }
}
