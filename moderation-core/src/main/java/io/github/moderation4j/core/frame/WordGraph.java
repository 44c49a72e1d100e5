package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Sentence;
import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.analysis.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as a graph: every token leads to the next one, and every reading is a detour.
 *
 * <p>Node {@code i} stands before token {@code i}; the nodes inside a detour of several words have
 * numbers beyond the last token. Signs that only decorate are stepped over.
 */
final class WordGraph {
  /** No detour, or none after it. */
  static final int NONE = -1;

  private static final String DECORATION = "*_~-\"'“”‘’«»`";

  private final AnalyzedText text;
  private final int size;
  private final List<Reading> inner = new ArrayList<>(0);

  /** The first detour from each node; empty if there are none at all. */
  private int[] firstDetours = {};

  /** By detour: the hash of its word, the node after it, and the next detour from the same node. */
  private long[] hashes = {};

  private int[] ends = {};
  private int[] nextDetours = {};
  private int detours;

  WordGraph(AnalyzedText text) {
    this.text = text;
    this.size = text.tokenCount();
    if (!text.readings().isEmpty()) {
      makeRoom(text.readings());
      text.readings().forEach(this::detour);
    }
  }

  private void makeRoom(List<Reading> readings) {
    int words = readings.size();
    for (Reading reading : readings) {
      words += spaces(reading.text());
    }
    firstDetours = new int[size + 1 + words];
    Arrays.fill(firstDetours, NONE);
    hashes = new long[words];
    ends = new int[words];
    nextDetours = new int[words];
  }

  private static int spaces(String words) {
    int spaces = 0;
    for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
      spaces++;
    }
    return spaces;
  }

  private void detour(Reading reading) {
    String words = reading.text();
    int from = reading.firstToken();
    int start = 0;
    for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', start)) {
      inner.add(reading);
      int next = size + inner.size();
      add(from, Token.hashOf(words, start, end), next);
      from = next;
      start = end + 1;
    }
    add(from, Token.hashOf(words, start, words.length()), afterDecoration(reading.endToken()));
  }

  private void add(int from, long hash, int next) {
    hashes[detours] = hash;
    ends[detours] = next;
    nextDetours[detours] = NONE;
    int last = firstDetours[from];
    if (last == NONE) {
      firstDetours[from] = detours;
    } else {
      while (nextDetours[last] != NONE) {
        last = nextDetours[last];
      }
      nextDetours[last] = detours;
    }
    detours++;
  }

  /** The text. */
  AnalyzedText text() {
    return text;
  }

  /** The number of nodes. */
  int nodes() {
    return size + 1 + inner.size();
  }

  /** The number of tokens, which is also the node at the end of the text. */
  int tokens() {
    return size;
  }

  /** The hash of the token at a node before a token. */
  long hash(int node) {
    return text.hashAt(node);
  }

  /** The first detour from a node, or {@link #NONE}. */
  int firstDetour(int node) {
    return firstDetours.length == 0 ? NONE : firstDetours[node];
  }

  /** The next detour from the same node, or {@link #NONE}. */
  int nextDetour(int detour) {
    return nextDetours[detour];
  }

  /** The hash of the word of a detour. */
  long hashOfDetour(int detour) {
    return hashes[detour];
  }

  /** The node after a detour. */
  int endOfDetour(int detour) {
    return ends[detour];
  }

  /** The node after one word. */
  int next(int node) {
    return node < size ? afterDecoration(node + 1) : ends[firstDetours[node]];
  }

  private int afterDecoration(int node) {
    int next = node;
    while (next < size && isDecoration(next)) {
      next++;
    }
    return next;
  }

  private boolean isDecoration(int token) {
    return isSign(token) && decorates(text.normalized().text().charAt(text.normalStartAt(token)));
  }

  /** Whether a node stands before a sign or the end of the text. */
  boolean endsClause(int node) {
    return node >= size || isSign(node);
  }

  /** Whether a sign is stepped over after a word. */
  static boolean decorates(char sign) {
    return DECORATION.indexOf(sign) >= 0;
  }

  /** Whether a token is punctuation. */
  boolean isSign(int token) {
    return text.kindAt(token) == Token.Kind.SIGN;
  }

  /** The first token of a sentence that is no sign; its end if all are. */
  int firstWord(Sentence sentence) {
    int token = sentence.firstToken();
    while (token < sentence.endToken() && isSign(token)) {
      token++;
    }
    return token;
  }

  /** The token after the last one of a sentence that is no sign; its start if all are. */
  int endOfWords(Sentence sentence) {
    int token = sentence.endToken();
    while (token > sentence.firstToken() && isSign(token - 1)) {
      token--;
    }
    return token;
  }

  /** Whether the author says a token and means it. */
  boolean isAsserted(int token) {
    return !text.has(token, Stance.NEGATED)
        && !text.has(token, Stance.QUESTION)
        && !text.has(token, Stance.QUOTED);
  }

  /** The token that a node stands before or in. */
  int firstToken(int node) {
    return node <= size ? node : inner.get(node - size - 1).firstToken();
  }

  /** The token after the words that end at a node. */
  int endToken(int node) {
    return node <= size ? node : inner.get(node - size - 1).endToken();
  }

  /** The first node inside a detour that begins at or after a token. */
  int firstInner(int token) {
    int low = 0;
    int high = inner.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inner.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return size + 1 + low;
  }
}
