package io.github.moderation4j.examples.forum;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** How long each kind of request took. Thread-safe. */
final class Latencies {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentSkipListMap<>();

  <T> T time(String kind, Supplier<T> request) {
    long start = System.nanoTime();
    T answer = request.get();
    nanos.computeIfAbsent(kind, k -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
    return answer;
  }

  int count(String kind) {
    return new TreeMap<>(nanos).getOrDefault(kind, new ConcurrentLinkedQueue<>()).size();
  }

  /** One line per kind: how many, and the times below which a half, 95 and 99 % stayed. */
  String table() {
    StringBuilder table =
        new StringBuilder("request        n    p50 ms    p95 ms    p99 ms    max ms\n");
    nanos.forEach(
        (kind, all) -> {
          List<Long> sorted = all.stream().sorted().toList();
          table.append(
              String.format(
                  Locale.ROOT,
                  "%-10s %5d %9.1f %9.1f %9.1f %9.1f%n",
                  kind,
                  sorted.size(),
                  at(sorted, 0.5),
                  at(sorted, 0.95),
                  at(sorted, 0.99),
                  at(sorted, 1)));
        });
    return table.toString();
  }

  private static double at(List<Long> sorted, double share) {
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / NANOS_PER_MILLI;
  }
}
