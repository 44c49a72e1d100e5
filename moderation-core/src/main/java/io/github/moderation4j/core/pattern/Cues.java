package io.github.moderation4j.core.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * The cue table, compiled: finds all of its words and phrases in one pass.
 *
 * <p>Phrases are found by the hash of their first word. A space of a phrase stands for one to three
 * signs that are neither letters nor digits.
 */
final class Cues {
  private static final int MAX_GAP = 3;

  private final String[] phrases;
  private final Cue[] cues;
  private final double[] weights;

  /** Index after the hash of a first word: 0 for none, else 1 + the first phrase of a chain. */
  private final int[] heads;

  /** The next phrase of the chain, or -1. */
  private final int[] next;

  private Cues(List<String[]> rows) {
    int size = rows.size();
    phrases = new String[size];
    cues = new Cue[size];
    weights = new double[size];
    next = new int[size];
    heads = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
    for (int i = 0; i < size; i++) {
      cues[i] = Cue.named(rows.get(i)[0]);
      weights[i] = Double.parseDouble(rows.get(i)[1]);
      phrases[i] = rows.get(i)[2];
      int slot = hash(phrases[i], 0, firstWord(phrases[i])) & (heads.length - 1);
      next[i] = heads[slot] - 1;
      heads[slot] = i + 1;
    }
  }

  /** Compiles the table. */
  static Cues of(Tables tables) {
    return new Cues(tables.rows("cues.tsv"));
  }

  /** Finds all cues of a text in normal form. */
  CueHits read(String text, Ranges words) {
    List<CueHits.Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      collect(text, words.start(i), words.end(i), hits);
    }
    return new CueHits(hits);
  }

  private void collect(String text, int start, int wordEnd, List<CueHits.Hit> hits) {
    int phrase = heads[hash(text, start, wordEnd) & (heads.length - 1)] - 1;
    for (; phrase >= 0; phrase = next[phrase]) {
      int end = match(phrases[phrase], text, start);
      if (end >= 0) {
        hits.add(new CueHits.Hit(cues[phrase], phrase, weights[phrase], start, end));
      }
    }
  }

  /** Where the phrase ends if it stands at a position of the text; else -1. */
  private static int match(String phrase, String text, int start) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) == ' ') {
        int gap = at;
        while (at < text.length() && at - gap < MAX_GAP && !inWord(text.charAt(at))) {
          at++;
        }
        if (at == gap) {
          return -1;
        }
      } else if (at >= text.length() || text.charAt(at++) != phrase.charAt(i)) {
        return -1;
      }
    }
    return at < text.length() && inWord(text.charAt(at)) ? -1 : at;
  }

  private static int firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase.length() : space;
  }

  private static boolean inWord(char c) {
    return c == '\'' || c == '’' || Character.isLetterOrDigit(c);
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }
}
