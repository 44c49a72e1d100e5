package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.HashTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the terms of all classes until nothing is added any more. */
final class TermCollector {
  private final HashTable edges = new HashTable();
  private final List<List<WordClass>> classes = new ArrayList<>(List.of(List.<WordClass>of()));

  /** Adds a term, given by the hashes of its words. */
  void add(long[] words, WordClass wordClass) {
    int node = TermTree.ROOT;
    for (long word : words) {
      long edge = TermTree.edge(node, word);
      int next = edges.get(edge);
      if (next == 0) {
        next = classes.size();
        classes.add(new ArrayList<>(1));
        edges.put(edge, next);
      }
      node = next;
    }
    classes.get(node).add(wordClass);
  }

  /**
   * How common each class is, judged by its commonest term: the more classes a term is in, the more
   * often people say it.
   */
  int[] commonness(int count, Unions unions) {
    int[] commonness = new int[count];
    for (List<WordClass> of : classes) {
      for (WordClass wordClass : of) {
        int id = wordClass.id();
        commonness[id] = Math.max(commonness[id], of.size());
        for (int union : unions.with(id)) {
          commonness[union] = Math.max(commonness[union], of.size());
        }
      }
    }
    return commonness;
  }

  /** The tree of all terms added so far. */
  TermTree toTree(Unions unions, Roles roles) {
    Map<List<WordClass>, Membership> known = new HashMap<>();
    known.put(List.of(), Membership.NONE);
    Membership[] memberships = new Membership[classes.size()];
    for (int node = 0; node < memberships.length; node++) {
      memberships[node] =
          known.computeIfAbsent(classes.get(node), some -> Membership.of(some, unions, roles));
    }
    return new TermTree(edges, memberships);
  }
}
