package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.HashTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All terms by the hashes of their words: from the words so far and one more to a node, from a node
 * to the classes of the term that ends there.
 */
final class TermTree {
  /** The node before the first word. */
  static final int ROOT = 0;

  private static final long SPREAD = 0xd1342543de82ef95L;

  private final HashTable edges = new HashTable();
  private final List<List<WordClass>> classes = new ArrayList<>(List.of(List.<WordClass>of()));
  private List<Membership> memberships = List.of();

  /** Adds a term, given by the hashes of its words. */
  void add(long[] words, WordClass wordClass) {
    int node = ROOT;
    for (long word : words) {
      int next = after(node, word);
      if (next == 0) {
        next = classes.size();
        classes.add(new ArrayList<>(1));
        edges.put(edge(node, word), next);
      }
      node = next;
    }
    classes.get(node).add(wordClass);
  }

  /**
   * How common each class is, judged by its commonest term: the more classes a term is in, the more
   * often people say it.
   */
  int[] commonness(ClassIndex index) {
    int[] commonness = new int[index.classes()];
    for (List<WordClass> of : classes) {
      for (WordClass wordClass : of) {
        int id = wordClass.id();
        commonness[id] = Math.max(commonness[id], of.size());
        for (int union : index.unionsWith(id)) {
          commonness[union] = Math.max(commonness[union], of.size());
        }
      }
    }
    return commonness;
  }

  /** Settles who is in which class; no term is added afterwards. */
  void settle(ClassIndex index) {
    Map<List<WordClass>, Membership> known = new HashMap<>();
    known.put(List.of(), Membership.NONE);
    memberships = new ArrayList<>(classes.size());
    for (List<WordClass> of : classes) {
      memberships.add(known.computeIfAbsent(of, some -> Membership.of(some, index)));
    }
    classes.clear();
  }

  /** The node after one more word, or 0 if no term goes on so. */
  int after(int node, long word) {
    return edges.get(edge(node, word));
  }

  /** The classes of the term that ends at a node; none if no term does. */
  Membership at(int node) {
    return memberships.get(node);
  }

  private static long edge(int node, long word) {
    return word ^ node * SPREAD;
  }
}
