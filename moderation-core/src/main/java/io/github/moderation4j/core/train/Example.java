package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled text as the network sees it.
 *
 * @param words its words, cut at {@link #LONGEST}
 * @param labels by head; negative where unknown
 * @param source number of its source
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // one array per text, never compared
record Example(List<Word> words, float[] labels, int source, float weight) {
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
}
