package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Sentence;
import io.github.moderation4j.core.analysis.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring sentences that are read together, as a range of tokens.
 *
 * <p>A post is read in windows so that one hateful sentence in a long page is found, and a long
 * page without any does not add up to one. Quoted replies and code are not the author's words and
 * are left out.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last token
 */
record Window(int firstToken, int endToken) {
  /** Tokens in a window at the most. */
  static final int LONGEST = 48;

  /** Cuts a text into windows; sentences stay whole where they fit. */
  static List<Window> of(AnalyzedText text) {
    List<Window> windows = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Sentence sentence : text.sentences()) {
      if (!isAuthors(text, sentence)) {
        continue;
      }
      if (start >= 0 && (sentence.firstToken() != end || sentence.endToken() - start > LONGEST)) {
        windows.add(new Window(start, end));
        start = -1;
      }
      start = start < 0 ? sentence.firstToken() : start;
      end = sentence.endToken();
      while (end - start > LONGEST) {
        windows.add(new Window(start, start + LONGEST));
        start += LONGEST;
      }
    }
    if (start >= 0) {
      windows.add(new Window(start, end));
    }
    return windows;
  }

  private static boolean isAuthors(AnalyzedText text, Sentence sentence) {
    int first = sentence.firstToken();
    return !text.has(first, Stance.REPLY) && !text.has(first, Stance.CODE);
  }

  int length() {
    return endToken - firstToken;
  }
}
