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
  private int nameStart;
  private int nameEnd;

  private Tags(WordGraph graph, ClassIndex index) {
    this.graph = graph;
    this.index = index;
    this.byNode = new ArrayList<>(graph.nodes());
    for (int node = 0; node < graph.nodes(); node++) {
      byNode.add(NONE);
    }
  }

  /** Looks up every word and reading of a text, then resolves its pronouns. */
  static Tags of(AnalyzedText text, ClassIndex index, WordHashes firstWords) {
    WordGraph graph = new WordGraph(text);
    Tags tags = new Tags(graph, index);
    for (int node = 0; node < graph.nodes(); node++) {
      if (node >= graph.tokens() || graph.mayBe(node, firstWords) || graph.hasDetours(node)) {
        tags.walk(node, node, index.tree());
      }
    }
    new Reference(index).resolve(text.sentences(), tags);
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
      for (WordClass wordClass : tree.classesIn(graph.text())) {
        if (wordClass.target().isEmpty()) {
          add(start, new Tag(wordClass, next, false));
        } else if (!isInsideName(start, next)) {
          name(start, next);
          add(start, new Tag(wordClass, next, false));
        }
      }
      walk(start, next, tree);
    }
  }

  /** Whether a name lies inside a longer one, such as "blorp" in "young blorp people". */
  private boolean isInsideName(int start, int next) {
    return start > nameStart && start < nameEnd && next <= nameEnd;
  }

  private void name(int start, int next) {
    if (next <= graph.tokens() && next > nameEnd) {
      nameStart = start;
      nameEnd = next;
    }
  }

  /** Notes a class and the unions that it is part of; what is resolved is tried first. */
  void add(int node, Tag tag) {
    if (byNode.get(node) == NONE) {
      byNode.set(node, new ArrayList<>(4));
    }
    List<Tag> tags = byNode.get(node);
    int place = tag.resolved() ? 0 : tags.size();
    tags.add(place, tag);
    WordClass of = tag.wordClass();
    for (int union : index.unionsWith(of.id())) {
      WordClass wider = of.in(union);
      tags.add(place + 1, new Tag(wider, tag.end(), tag.resolved()));
    }
  }

  /** The classes that begin at a node. */
  List<Tag> at(int node) {
    return byNode.get(node);
  }

  /** The longest term of a class at a node, or null if there is none. */
  @Nullable Tag find(int node, int wordClass) {
    Tag longest = null;
    for (Tag tag : node < byNode.size() ? at(node) : NONE) {
      if (tag.wordClass().id() == wordClass && (longest == null || tag.end() > longest.end())) {
        longest = tag;
      }
    }
    return longest;
  }

  /** Whether the author agrees, in a sentence or right after it, with what others say in it. */
  boolean endorses(List<Sentence> sentences, int sentence) {
    int last = Math.min(sentence + 2, sentences.size());
    int agree = index.idOf("agree");
    for (int s = sentence; s < last; s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        if (find(i, agree) != null && graph.isAsserted(i)) {
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
