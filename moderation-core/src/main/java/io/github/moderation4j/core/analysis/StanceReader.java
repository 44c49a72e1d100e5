package io.github.moderation4j.core.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the stance at every token, sentence by sentence, from blocks, quotes and cues. */
final class StanceReader {
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final @Nullable CueBook cues;
  private final int[] stances;

  private StanceReader(Tokens tokens, List<Sentence> sentences, String language) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.cues = CueBook.of(language);
    this.stances = new int[tokens.size()];
  }

  /** The stances of each token, one bit each. */
  static int[] read(Tokens tokens, List<Sentence> sentences, String language) {
    return new StanceReader(tokens, sentences, language).run();
  }

  private int[] run() {
    Blocks.mark(tokens, stances);
    Quotes.mark(tokens, stances);
    int[] rows = cues == null ? new int[0] : cues.rows(tokens);
    int textWide = 0;
    Sentence before = null;
    for (Sentence sentence : sentences) {
      textWide |= new SentenceStance(tokens, sentence, before, stances).read(cues, rows);
      before = sentence;
    }
    if (textWide != 0) {
      for (int token = 0; token < stances.length; token++) {
        stances[token] |= textWide;
      }
    }
    return stances;
  }
}
