package io.github.moderation4j.core.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Room for the terms of a text, node by node. Used for one text after the other. */
final class TagStore {
  private final Map<WordClass, Membership> memberships = new HashMap<>();

  /** All tags there have ever been, of which so many are in use. */
  private final List<Tag> tags = new ArrayList<>();

  private int used;
  private @Nullable Tag[] first = {};

  /** What the terms at each node are to the reader itself, as the bits of {@link Roles}. */
  private int[] roles = {};

  /** Forgets the last text and makes room for one of so many nodes. */
  void clear(int nodes) {
    used = 0;
    if (first.length < nodes) {
      first = new Tag[nodes];
      roles = new int[nodes];
    }
    Arrays.fill(first, 0, nodes, null);
    Arrays.fill(roles, 0, nodes, 0);
  }

  /** How many nodes there is room for. */
  int room() {
    return first.length;
  }

  @Nullable Tag at(int node) {
    return first[node];
  }

  int rolesAt(int node) {
    return roles[node];
  }

  /** The membership in a single class and its unions. */
  Membership justIn(WordClass wordClass, Vocabulary vocabulary) {
    return memberships.computeIfAbsent(
        wordClass, only -> Membership.of(List.of(only), vocabulary.unions(), vocabulary.roles()));
  }

  /** Adds a term after those that begin at the same node. */
  void addLast(int node, Membership classes, int end) {
    Tag tag = make(node, classes, end, false);
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

  /** Adds what a pronoun stands for before all else. */
  void addResolved(int node, Membership classes, int end) {
    Tag tag = make(node, classes, end, true);
    tag.next = first[node];
    first[node] = tag;
  }

  /** Forgets that terms at a node which end at another or before it are names. */
  void forgetNames(int node, int end) {
    roles[node] = 0;
    for (Tag tag = first[node]; tag != null; tag = tag.next()) {
      if (tag.end() <= end) {
        tag.forgetName();
      }
      roles[node] |= tag.classes().roles();
    }
  }

  private Tag make(int node, Membership classes, int end, boolean resolved) {
    if (used == tags.size()) {
      tags.add(new Tag());
    }
    roles[node] |= classes.roles();
    return tags.get(used++).set(classes, end, resolved);
  }
}
