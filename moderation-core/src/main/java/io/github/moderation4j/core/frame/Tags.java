package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Sentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms at every node of a text's graph, resolved pronouns included. */
final class Tags {
  private final WordGraph graph;
  private final ClassIndex index;
  private final Map<WordClass, Membership> added = new HashMap<>(0);
  private final String language;
  private final @Nullable Tag[] first;
  private int nameStart;
  private int nameEnd;

  private Tags(WordGraph graph, ClassIndex index) {
    this.graph = graph;
    this.index = index;
    this.language = graph.text().language();
    this.first = new Tag[graph.nodes()];
  }

  /** Looks up every word and reading of a text, then resolves its pronouns. */
  static Tags of(AnalyzedText text, ClassIndex index) {
    WordGraph graph = new WordGraph(text);
    Tags tags = new Tags(graph, index);
    for (int node = 0; node < graph.nodes(); node++) {
      tags.walk(node, node, TermTree.ROOT);
    }
    new Reference(index.roles()).resolve(text.sentences(), tags);
    return tags;
  }

  private void walk(int start, int at, int term) {
    if (at < graph.tokens()) {
      step(start, at, term, graph.hash(at), -1);
    }
    for (WordGraph.Edge detour : graph.detours(at)) {
      step(start, at, term, detour.hash(), detour.next());
    }
  }

  /** Follows an edge to {@code next}, or the word of a token to the one after it if negative. */
  private void step(int start, int at, int term, long word, int next) {
    int longer = index.tree().after(term, word);
    if (longer != 0) {
      int end = next < 0 ? graph.next(at) : next;
      note(start, end, index.tree().at(longer).in(language));
      walk(start, end, longer);
    }
  }

  private void note(int start, int end, Membership classes) {
    Membership noted = classes;
    if (classes.hasNames() && isInsideName(start, end)) {
      noted = classes.unnamed();
    } else if (classes.hasNames()) {
      forgetNames(start, end - 1);
      name(start, end);
    } else if (classes.has(index.roles().homonym())) {
      forgetNames(start, end);
      name(start, end);
    }
    if (noted != Membership.NONE) {
      addLast(start, new Tag(noted, end, false));
    }
  }

  /** Whether a name lies inside a longer one, such as "blorp" in "young blorp people". */
  private boolean isInsideName(int start, int next) {
    return start > nameStart && start < nameEnd && next <= nameEnd;
  }

  /** Forgets the shorter names at the beginning of a longer one. */
  private void forgetNames(int start, int end) {
    Tag old = first[start];
    if (old == null || end >= graph.tokens()) {
      return;
    }
    first[start] = null;
    for (Tag tag = old; tag != null; tag = tag.next()) {
      Membership kept = tag.end() <= end ? tag.classes().unnamed() : tag.classes();
      addLast(start, new Tag(kept, tag.end(), tag.resolved()));
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
    addLast(node, new Tag(justIn(also), end, false));
  }

  /** Notes what a pronoun stands for, which is tried before all else. */
  void resolve(int node, WordClass referent, int end) {
    Tag resolved = new Tag(justIn(referent), end, true);
    resolved.next = first[node];
    first[node] = resolved;
  }

  private Membership justIn(WordClass wordClass) {
    return added.computeIfAbsent(wordClass, only -> Membership.of(List.of(only), index));
  }

  private void addLast(int node, Tag tag) {
    Tag last = first[node];
    if (last == null) {
      first[node] = tag;
      return;
    }
    while (last.next != null) {
      last = last.next;
    }
    last.next = tag;
  }

  /** The first of the terms that begin at a node, or null if there is none. */
  @Nullable Tag at(int node) {
    return first[node];
  }

  /** The longest term of a class at a node, or null if there is none. */
  @Nullable Tag find(int node, int wordClass) {
    Tag longest = null;
    for (Tag tag = node < first.length ? first[node] : null; tag != null; tag = tag.next()) {
      if (tag.classes().has(wordClass) && (longest == null || tag.end() > longest.end())) {
        longest = tag;
      }
    }
    return longest;
  }

  /** Whether the author agrees, in a sentence or right after it, with what others say in it. */
  boolean endorses(List<Sentence> sentences, int sentence) {
    int last = Math.min(sentence + 2, sentences.size());
    int agree = index.roles().agree();
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

  /** Collects the classes that begin at some nodes. */
  void presentAt(int[] nodes, long[] present) {
    Arrays.fill(present, 0);
    for (int node : nodes) {
      for (Tag tag = first[node]; tag != null; tag = tag.next()) {
        tag.classes().addTo(present);
      }
    }
  }
}
