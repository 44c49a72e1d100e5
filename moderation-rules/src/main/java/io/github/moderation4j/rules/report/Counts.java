package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Proportion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hits among cases, by name. Not thread-safe. */
final class Counts {
  private final Map<String, long[]> counts = new TreeMap<>();

  void add(String name, boolean hit) {
    long[] count = counts.computeIfAbsent(name, n -> new long[2]);
    count[0] += hit ? 1 : 0;
    count[1]++;
  }

  /** The hits of all names together. */
  long hits() {
    return counts.values().stream().mapToLong(count -> count[0]).sum();
  }

  /** For each name the share of its own cases. */
  List<Measure> shares() {
    return counts.entrySet().stream()
        .map(c -> new Measure(c.getKey(), share(c.getValue()[0], c.getValue()[1])))
        .toList();
  }

  /** For each name its share of a whole. */
  List<Measure> of(long whole) {
    return counts.entrySet().stream()
        .map(c -> new Measure(c.getKey(), share(c.getValue()[0], whole)))
        .toList();
  }

  private static Estimate share(long hits, long n) {
    return new Proportion(hits, n).estimate();
  }
}
