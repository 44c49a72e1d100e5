package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds one pattern in one sentence.
 *
 * <p>A depth-first search that remembers which (step, node) pairs have failed, so that no pair is
 * tried twice and the work is bounded by steps × words × the widest gap.
 */
final class Matcher {
  /** How many nodes back a term that ends at a node may begin. */
  private static final int LOOK_BACK = 5;

  /**
   * A term met on the way.
   *
   * @param node where it begins
   * @param tag the term
   * @param wordClass the class that the pattern asked for
   */
  record Met(int node, Tag tag, WordClass wordClass) {}

  private final Tags tags;
  private final WordGraph graph;
  private final Sentence sentence;
  private final Pattern pattern;
  private final int firstWord;
  private final int endOfWords;
  private final int firstInner;
  private final int width;
  private final BitSet failed = new BitSet();
  private final List<Met> path = new ArrayList<>();

  Matcher(Tags tags, Sentence sentence, Pattern pattern) {
    this.tags = tags;
    this.graph = tags.graph();
    this.sentence = sentence;
    this.pattern = pattern;
    this.firstWord = graph.firstWord(sentence);
    this.endOfWords = graph.endOfWords(sentence);
    this.firstInner = graph.firstInner(sentence.firstToken());
    this.width = sentence.endToken() - sentence.firstToken() + 1;
  }

  /** Hands over a match for every node at which one begins. */
  void forEachMatch(Consumer<Match> found) {
    forEachMatch(sentence.firstToken(), sentence.endToken(), found);
    forEachMatch(firstInner, graph.firstInner(sentence.endToken()), found);
  }

  private void forEachMatch(int from, int to, Consumer<Match> found) {
    for (int node = from; node < to; node++) {
      int end = pattern.step(0).match(this, 0, node);
      if (end >= 0) {
        found.accept(toMatch(end));
        path.clear();
      }
    }
  }

  /** The node at the end of the sentence. */
  int end() {
    return sentence.endToken();
  }

  /** The node after one word, at most the end of the sentence. */
  int next(int node) {
    return inside(graph.next(node));
  }

  /** A detour may lead out of the sentence. */
  private int inside(int node) {
    return node > end() && node <= graph.tokens() ? end() : node;
  }

  /** The first of the terms at a node, or null. */
  @Nullable Tag tagAt(int node) {
    return node == end() ? null : tags.at(node);
  }

  boolean endsAt(int node, int wordClass) {
    int first = Math.max(sentence.firstToken(), graph.firstToken(node) - LOOK_BACK);
    for (int before = first; before < graph.firstToken(node); before++) {
      for (Tag tag = tags.at(before); tag != null; tag = tag.next()) {
        if (tag.end() == node && tag.classes().has(wordClass)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean begins(int node) {
    return node <= firstWord;
  }

  boolean ends(int node) {
    return node >= endOfWords && node <= end();
  }

  /** Matches the steps after {@code step}. */
  int rest(int step, int node) {
    return match(step + 1, node);
  }

  /** Consumes a term and matches the steps after {@code step}. */
  int take(Met met, int step) {
    if (!pattern.admits(met.wordClass())) {
      return -1;
    }
    path.add(met);
    int end = match(step + 1, inside(met.tag().end()));
    if (end < 0) {
      path.remove(path.size() - 1);
    }
    return end;
  }

  private int match(int step, int node) {
    if (step == pattern.length()) {
      return node;
    }
    int state = stateOf(step, node);
    if (failed.get(state)) {
      return -1;
    }
    int end = pattern.step(step).match(this, step, node);
    if (end < 0) {
      failed.set(state);
    }
    return end;
  }

  private int stateOf(int step, int node) {
    boolean inner = node > graph.tokens();
    int place = inner ? width + node - firstInner : node - sentence.firstToken();
    return place * pattern.length() + step;
  }

  private Match toMatch(int end) {
    List<Integer> words = new ArrayList<>();
    Met group = null;
    for (Met met : path) {
      if (met.wordClass().isName()) {
        group = met;
      } else {
        addTokens(met, words);
      }
    }
    Met first = path.get(0);
    int last = Math.max(graph.firstToken(first.node()) + 1, graph.endToken(end));
    return new Match(
        pattern.frame(), graph.firstToken(first.node()), last, words, Optional.ofNullable(group));
  }

  private void addTokens(Met met, List<Integer> words) {
    int first = graph.firstToken(met.node());
    int last = Math.min(end(), Math.max(first + 1, graph.endToken(met.tag().end())));
    for (int token = first; token < last; token++) {
      words.add(token);
    }
  }
}
