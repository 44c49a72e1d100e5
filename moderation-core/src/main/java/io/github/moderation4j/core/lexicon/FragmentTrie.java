package io.github.moderation4j.core.lexicon;

import java.util.Arrays;

/**
 * Beginnings and insides of words, found by a walk from every letter whose next three letters may
 * open a fragment.
 *
 * <p>A walk is never longer than the longest fragment, so the work is linear in the word.
 */
final class FragmentTrie {
  /** Takes what {@link #scan} finds. */
  interface Sink {
    /** A fragment of the given group ends before position {@code end} of the word. */
    void found(int group, int start, int end);
  }

  private static final int ROOT = 1;
  private static final int GRAM = 3;
  private static final int FILTER_BITS = 1 << 16;

  private final KeyTable edges = new KeyTable();
  private final long[] anywhere = new long[FILTER_BITS / Long.SIZE];
  private final long[] atStart = new long[FILTER_BITS / Long.SIZE];
  private int[] insideGroups = new int[16];
  private int[] prefixGroups = new int[16];
  private int nodes = ROOT;

  /** Adds a fragment of at least three letters that ends at a group of at least 1. */
  void add(String fragment, boolean prefix, int group) {
    int node = ROOT;
    for (int i = 0; i < fragment.length(); i++) {
      node = child(node, fragment.charAt(i));
    }
    (prefix ? prefixGroups : insideGroups)[node] = group;
    int gram = gram(fragment, 0);
    (prefix ? atStart : anywhere)[gram >>> 6] |= 1L << gram;
  }

  /** The group of exactly this fragment, or 0. */
  int groupOf(String fragment, boolean prefix) {
    int node = ROOT;
    for (int i = 0; i < fragment.length() && node != 0; i++) {
      node = edges.get(edge(node, fragment.charAt(i)));
    }
    return (prefix ? prefixGroups : insideGroups)[node];
  }

  /** Reports every fragment in a word. */
  void scan(CharSequence word, Sink sink) {
    for (int i = 0; i <= word.length() - GRAM; i++) {
      int gram = gram(word, i);
      long open = anywhere[gram >>> 6] | (i == 0 ? atStart[gram >>> 6] : 0);
      if ((open & 1L << gram) != 0) {
        walk(word, i, sink);
      }
    }
  }

  private void walk(CharSequence word, int start, Sink sink) {
    int node = ROOT;
    for (int i = start; i < word.length(); i++) {
      node = edges.get(edge(node, word.charAt(i)));
      if (node == 0) {
        return;
      }
      if (insideGroups[node] != 0) {
        sink.found(insideGroups[node], start, i + 1);
      }
      if (start == 0 && prefixGroups[node] != 0) {
        sink.found(prefixGroups[node], start, i + 1);
      }
    }
  }

  private int child(int node, char letter) {
    long edge = edge(node, letter);
    int child = edges.get(edge);
    if (child == 0) {
      child = ++nodes;
      edges.put(edge, child);
      if (child == insideGroups.length) {
        insideGroups = Arrays.copyOf(insideGroups, child * 2);
        prefixGroups = Arrays.copyOf(prefixGroups, child * 2);
      }
    }
    return child;
  }

  private static long edge(int node, char letter) {
    return ((long) node << 16) | letter;
  }

  private static int gram(CharSequence word, int at) {
    int mixed = (word.charAt(at) * 31 + word.charAt(at + 1)) * 31 + word.charAt(at + 2);
    return (mixed ^ (mixed >>> 16)) & (FILTER_BITS - 1);
  }
}
