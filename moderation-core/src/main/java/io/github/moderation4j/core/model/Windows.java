package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Sentence;
import io.github.moderation4j.core.analysis.Stance;
import java.util.List;

/**
 * The windows of a text, one after the other: neighbouring sentences that are read together, as a
 * range of tokens. Sentences stay whole where they fit.
 *
 * <p>A post is read in windows so that one hateful sentence in a long page is found, and a long
 * page without any does not add up to one. Quoted replies and code are not the author's words and
 * are left out.
 */
final class Windows {
  /** Tokens in a window at the most. */
  static final int LONGEST = 48;

  private final AnalyzedText text;
  private final List<Sentence> sentences;
  private int nextSentence;

  /** What has been collected and not yet been handed out; nothing if the start is negative. */
  private int start = -1;

  private int end;

  private int firstToken;
  private int endToken;

  Windows(AnalyzedText text) {
    this.text = text;
    this.sentences = text.sentences();
  }

  /** Index of the first token of the window. */
  int firstToken() {
    return firstToken;
  }

  /** Index after its last token. */
  int endToken() {
    return endToken;
  }

  /** Goes on to the next window; false if there is none. */
  boolean next() {
    while (nextSentence < sentences.size()) {
      Sentence sentence = sentences.get(nextSentence);
      if (end - start > LONGEST && start >= 0) {
        return handOut(start + LONGEST);
      }
      if (isAuthors(sentence)) {
        if (start >= 0 && !fits(sentence)) {
          return handOut(end);
        }
        start = start < 0 ? sentence.firstToken() : start;
        end = sentence.endToken();
      }
      nextSentence++;
    }
    return start >= 0 && handOut(Math.min(end, start + LONGEST));
  }

  private boolean fits(Sentence sentence) {
    return sentence.firstToken() == end && sentence.endToken() - start <= LONGEST;
  }

  private boolean handOut(int to) {
    firstToken = start;
    endToken = to;
    start = to < end ? to : -1;
    return true;
  }

  private boolean isAuthors(Sentence sentence) {
    int first = sentence.firstToken();
    return !text.has(first, Stance.REPLY) && !text.has(first, Stance.CODE);
  }
}
