package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes at every node of a text's graph, resolved pronouns included. */
final class Tags {
  /**
   * A class that holds from a node on.
   *
   * @param wordClass the class
   * @param end the node after the term
   * @param resolved whether it is a pronoun that stands for a group
   */
  record Tag(WordClass wordClass, int end, boolean resolved) {}

  private static final List<Tag> NONE = List.of();

  private final WordGraph graph;
  private final ClassIndex index;
  private final List<List<Tag>> byNode;

  private Tags(WordGraph graph, ClassIndex index) {
    this.graph = graph;
    this.index = index;
    this.byNode = new ArrayList<>(graph.nodes());
    for (int node = 0; node < graph.nodes(); node++) {
      byNode.add(NONE);
    }
  }

  /** Looks up every word and reading of a text, then resolves its pronouns. */
  static Tags of(AnalyzedText text, ClassIndex index, WordHashes firstWords, Reference reference) {
    WordGraph graph = new WordGraph(text);
    Tags tags = new Tags(graph, index);
    for (int node = 0; node < graph.nodes(); node++) {
      if (node >= graph.tokens() || graph.mayBe(node, firstWords) || graph.hasDetours(node)) {
        tags.walk(node, node, index.tree());
      }
    }
    reference.resolve(text.sentences(), tags);
    return tags;
  }

  private void walk(int start, int at, TermTree tree) {
    if (at < graph.tokens()) {
      step(start, graph.next(at), tree.after(graph.word(at)));
    }
    for (WordGraph.Edge detour : graph.detours(at)) {
      step(start, detour.next(), tree.after(detour.word()));
    }
  }

  private void step(int start, int next, @Nullable TermTree tree) {
    if (tree != null) {
      tree.classes().forEach(c -> add(start, new Tag(c, next, false)));
      walk(start, next, tree);
    }
  }

  /** Notes a class and the unions that it is part of. */
  void add(int node, Tag tag) {
    if (byNode.get(node) == NONE) {
      byNode.set(node, new ArrayList<>(4));
    }
    byNode.get(node).add(tag);
    WordClass of = tag.wordClass();
    for (int union : index.unionsWith(of.id())) {
      WordClass wider = new WordClass(union, of.target(), of.category());
      byNode.get(node).add(new Tag(wider, tag.end(), tag.resolved()));
    }
  }

  /** The classes that begin at a node. */
  List<Tag> at(int node) {
    return byNode.get(node);
  }

  /** The longest term of a class at a node, or null if there is none. */
  @Nullable Tag find(int node, int wordClass) {
    Tag longest = null;
    for (Tag tag : at(node)) {
      if (tag.wordClass().id() == wordClass && (longest == null || tag.end() > longest.end())) {
        longest = tag;
      }
    }
    return longest;
  }

  /** The words that the classes are of. */
  WordGraph graph() {
    return graph;
  }

  /** The classes that begin somewhere in a sentence. */
  BitSet presentIn(Sentence sentence) {
    BitSet present = new BitSet(index.classes());
    for (int node : graph.nodesOf(sentence)) {
      for (Tag tag : at(node)) {
        present.set(tag.wordClass().id());
      }
    }
    return present;
  }
}
