package io.github.moderation4j.examples.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** hankcs' double-array trie, used so that it allocates as little as it can. */
final class DoubleArray {
  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

  /** Compiles the terms. */
  DoubleArray(List<String> terms) {
    Map<String, String> keyed = new TreeMap<>();
    terms.forEach(term -> keyed.put(term, term));
    trie.build(keyed);
  }

  /** How often a term occurs, inside words too. */
  int count(String text) {
    int[] found = new int[1];
    trie.parseText(
        text,
        (begin, end, value) -> {
          found[0]++;
        });
    return found[0];
  }
}
