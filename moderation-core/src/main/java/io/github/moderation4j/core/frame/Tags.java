package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Sentence;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms at every node of a text's graph, resolved pronouns included. */
final class Tags {
  private final WordGraph graph;
  private final Vocabulary vocabulary;
  private final String language;
  private final TagStore store;
  private int nameStart;
  private int nameEnd;

  private Tags(WordGraph graph, Vocabulary vocabulary, TagStore store) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.language = graph.text().language();
    this.store = store;
  }

  /**
   * Looks up every word and reading of a text, then resolves its pronouns.
   *
   * @param store where the terms are kept; what it held is forgotten
   */
  static Tags of(AnalyzedText text, Vocabulary vocabulary, TagStore store) {
    WordGraph graph = new WordGraph(text);
    store.clear(graph.nodes());
    Tags tags = new Tags(graph, vocabulary, store);
    for (int node = 0; node < graph.nodes(); node++) {
      tags.walk(node, node, TermTree.ROOT);
    }
    new Reference(vocabulary.roles()).resolve(text.sentences(), tags);
    return tags;
  }

  private void walk(int start, int at, int term) {
    if (at < graph.tokens()) {
      step(start, at, term, graph.hash(at), -1);
    }
    for (int d = graph.firstDetour(at); d != WordGraph.NONE; d = graph.nextDetour(d)) {
      step(start, at, term, graph.hashOfDetour(d), graph.endOfDetour(d));
    }
  }

  /** Follows an edge to {@code next}, or the word of a token to the one after it if negative. */
  private void step(int start, int at, int term, long word, int next) {
    int longer = vocabulary.tree().after(term, word);
    if (longer != 0) {
      int end = next < 0 ? graph.next(at) : next;
      note(start, end, vocabulary.tree().at(longer).in(language));
      walk(start, end, longer);
    }
  }

  private void note(int start, int end, Membership classes) {
    Membership noted = classes;
    if (classes.hasNames() && isInsideName(start, end)) {
      noted = classes.unnamed();
    } else if (classes.hasNames()) {
      name(start, end);
    } else if (classes.has(vocabulary.roles().homonym())) {
      forgetNames(start, end);
      name(start, end);
    }
    if (noted != Membership.NONE) {
      store.addLast(start, noted, end);
    }
  }

  /** Whether a name lies inside a longer one, such as "blorp" in "young blorp people". */
  private boolean isInsideName(int start, int next) {
    return start > nameStart && start < nameEnd && next <= nameEnd;
  }

  /** Forgets the names at the beginning of a phrase that means something else. */
  private void forgetNames(int start, int end) {
    if (end <= graph.tokens()) {
      store.forgetNames(start, end);
    }
  }

  private void name(int start, int next) {
    if (next <= graph.tokens() && next > nameEnd) {
      nameStart = start;
      nameEnd = next;
    }
  }

  /** Notes what a phrase is too. */
  void add(int node, WordClass also, int end) {
    store.addLast(node, store.justIn(also, vocabulary), end);
  }

  /** Notes what a pronoun stands for, which is tried before all else. */
  void resolve(int node, WordClass referent, int end) {
    store.addResolved(node, store.justIn(referent, vocabulary), end);
  }

  /** The first of the terms that begin at a node, or null if there is none. */
  @Nullable Tag at(int node) {
    return store.at(node);
  }

  /** Whether some term at a node is one of these to the reader itself, as bits of {@link Roles}. */
  boolean has(int node, int roles) {
    return (store.rolesAt(node) & roles) != 0;
  }

  /** The longest term of a class at a node, or null if there is none. */
  @Nullable Tag find(int node, int wordClass) {
    Tag longest = null;
    for (Tag tag = node < graph.nodes() ? at(node) : null; tag != null; tag = tag.next()) {
      if (tag.classes().has(wordClass) && (longest == null || tag.end() > longest.end())) {
        longest = tag;
      }
    }
    return longest;
  }

  /** Whether the author agrees, in a sentence or right after it, with what others say in it. */
  boolean endorses(List<Sentence> sentences, int sentence) {
    int last = Math.min(sentence + 2, sentences.size());
    for (int s = sentence; s < last; s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        if (has(i, Roles.AGREES) && graph.isAsserted(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words that the classes are of. */
  WordGraph graph() {
    return graph;
  }

  /** Collects the classes that begin in a sentence. */
  void presentIn(Sentence sentence, long[] present) {
    Arrays.fill(present, 0);
    addPresent(sentence.firstToken(), sentence.endToken(), present);
    addPresent(
        graph.firstInner(sentence.firstToken()), graph.firstInner(sentence.endToken()), present);
  }

  private void addPresent(int from, int to, long[] present) {
    for (int node = from; node < to; node++) {
      for (Tag tag = at(node); tag != null; tag = tag.next()) {
        tag.classes().addTo(present);
      }
    }
  }
}
