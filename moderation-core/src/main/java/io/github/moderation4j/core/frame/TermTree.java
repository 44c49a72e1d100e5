package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.HashTable;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;

/**
 * All terms by the hashes of their words: from the words so far and one more to a node, from a node
 * to the classes of the term that ends there.
 */
final class TermTree {
  /** The node before the first word. */
  static final int ROOT = 0;

  private static final long SPREAD = 0xd1342543de82ef95L;

  private final HashTable edges;
  private final Membership[] memberships;

  TermTree(HashTable edges, Membership[] memberships) {
    this.edges = edges;
    this.memberships = memberships;
  }

  /** The node after one more word, or 0 if no term goes on so. */
  int after(int node, long word) {
    return edges.get(edge(node, word));
  }

  /** The classes of the term that ends at a node; none if no term does. */
  Membership at(int node) {
    return memberships[node];
  }

  /** The key of the step from a node by a word. */
  static long edge(int node, long word) {
    return word ^ node * SPREAD;
  }

  void write(TableWriter out) {
    MembershipTable table = new MembershipTable();
    for (Membership membership : memberships) {
      table.numberOf(membership);
    }
    table.write(out);
    out.number(memberships.length);
    for (Membership membership : memberships) {
      out.number(table.numberOf(membership));
    }
    for (long edge : edges.hashesByNumber()) {
      out.hash(edge);
    }
  }

  static TermTree read(TableReader in) {
    Membership[] table = MembershipTable.read(in);
    Membership[] memberships = new Membership[in.number()];
    HashTable edges = new HashTable(memberships.length);
    for (int node = ROOT; node < memberships.length; node++) {
      memberships[node] = table[in.number()];
      if (node != ROOT) {
        edges.put(in.hash(), node);
      }
    }
    return new TermTree(edges, memberships);
  }
}
