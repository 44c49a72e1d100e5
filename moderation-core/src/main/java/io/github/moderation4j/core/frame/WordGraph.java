package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Sentence;
import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text as a graph: every token leads to the next one, and every reading is a detour.
 *
 * <p>Node {@code i} stands before token {@code i}; the nodes inside a detour of several words have
 * numbers beyond the last token. Signs that only decorate are stepped over.
 */
final class WordGraph {
  /** The hash of a word, and the node after it. */
  record Edge(long hash, int next) {}

  private static final String DECORATION = "*_~-\"'“”‘’«»`";

  private final AnalyzedText text;
  private final int size;
  private final Map<Integer, List<Edge>> detours = new HashMap<>();
  private final List<Reading> inner = new ArrayList<>();

  WordGraph(AnalyzedText text) {
    this.text = text;
    this.size = text.tokenCount();
    text.readings().forEach(this::detour);
  }

  private void detour(Reading reading) {
    String[] words = reading.text().split(" ", -1);
    int from = reading.firstToken();
    for (int w = 0; w < words.length; w++) {
      boolean last = w == words.length - 1;
      if (!last) {
        inner.add(reading);
      }
      int next = last ? afterDecoration(reading.endToken()) : size + inner.size();
      detours
          .computeIfAbsent(from, n -> new ArrayList<>(2))
          .add(new Edge(Token.hashOf(words[w]), next));
      from = next;
    }
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

  /** The detours from a node. */
  List<Edge> detours(int node) {
    return detours.isEmpty() ? List.of() : detours.getOrDefault(node, List.of());
  }

  /** The node after one word. */
  int next(int node) {
    return node < size ? afterDecoration(node + 1) : detours(node).get(0).next();
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

  /** The nodes of a sentence at which a word may begin. */
  int[] nodesOf(Sentence sentence) {
    int from = firstInner(sentence.firstToken());
    int to = firstInner(sentence.endToken());
    int[] nodes = new int[sentence.endToken() - sentence.firstToken() + to - from];
    int n = 0;
    for (int node = sentence.firstToken(); node < sentence.endToken(); node++) {
      nodes[n++] = node;
    }
    for (int node = from; node < to; node++) {
      nodes[n++] = node;
    }
    return nodes;
  }
}
