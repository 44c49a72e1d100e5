package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.HashTable;
import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Beginnings and insides of words, found by a walk from the first letter if it and the next may
 * open a beginning, and from every letter that may open an inside with the two after it.
 *
 * <p>A walk is never longer than the longest fragment, so the work is linear in the word.
 */
final class FragmentTrie {
  /** Takes what {@link #scan} finds. */
  interface Sink {
    /** The word holds a fragment of the given group. */
    void found(int group);
  }

  private static final int ROOT = 1;
  private static final int GRAM = 3;
  private static final int PAIR = 2;
  private static final int FILTER_BITS = 1 << 16;

  private record Fragment(String letters, boolean prefix) {}

  private final Set<Fragment> fragments = new LinkedHashSet<>();
  private final HashTable edges = new HashTable();
  private final long[] anywhere = new long[FILTER_BITS / Long.SIZE];
  private final long[] atStart = new long[FILTER_BITS / Long.SIZE];
  private int[] insideGroups = new int[16];
  private int[] prefixGroups = new int[16];
  private int nodes = ROOT;

  /** Adds a beginning of at least two letters, or an inside of at least three. */
  void add(String fragment, boolean prefix, int group) {
    fragments.add(new Fragment(fragment, prefix));
    int node = ROOT;
    for (int i = 0; i < fragment.length(); i++) {
      node = child(node, fragment.charAt(i));
    }
    (prefix ? prefixGroups : insideGroups)[node] = group;
    int gram = prefix ? pair(fragment, 0) : gram(fragment, 0);
    (prefix ? atStart : anywhere)[gram >>> 6] |= 1L << gram;
  }

  void write(TableWriter out) {
    out.number(fragments.size());
    for (Fragment fragment : fragments) {
      int group = groupOf(fragment.letters(), fragment.prefix());
      out.string(fragment.letters());
      out.number(fragment.prefix() ? group : -group);
    }
  }

  static FragmentTrie read(TableReader in) {
    FragmentTrie trie = new FragmentTrie();
    for (int n = in.number(); n > 0; n--) {
      String letters = in.string();
      int group = in.number();
      trie.add(letters, group > 0, Math.abs(group));
    }
    return trie;
  }

  /** The group of exactly this fragment, or 0. */
  int groupOf(String fragment, boolean prefix) {
    int node = ROOT;
    for (int i = 0; i < fragment.length() && node != 0; i++) {
      node = edges.get(edge(node, fragment.charAt(i)));
    }
    return (prefix ? prefixGroups : insideGroups)[node];
  }

  /** Reports every fragment in the word {@code [from, to)} of a text. */
  void scan(CharSequence text, int from, int to, Sink sink) {
    if (to - from >= PAIR && isSet(atStart, pair(text, from))) {
      walk(text, from, to, prefixGroups, sink);
    }
    for (int i = from; i <= to - GRAM; i++) {
      if (isSet(anywhere, gram(text, i))) {
        walk(text, i, to, insideGroups, sink);
      }
    }
  }

  private static boolean isSet(long[] bits, int bit) {
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private void walk(CharSequence text, int from, int to, int[] groups, Sink sink) {
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = edges.get(edge(node, text.charAt(i)));
      if (node == 0) {
        return;
      }
      if (groups[node] != 0) {
        sink.found(groups[node]);
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

  private static int gram(CharSequence text, int at) {
    return fold((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2));
  }

  private static int pair(CharSequence text, int at) {
    return fold(text.charAt(at) * 31 + text.charAt(at + 1));
  }

  private static int fold(int mixed) {
    return (mixed ^ (mixed >>> 16)) & (FILTER_BITS - 1);
  }
}
