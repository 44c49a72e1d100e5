package io.github.moderation4j.rules.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** When one label was given, and until when it stays. Not thread-safe. */
final class History {
  private static final int MOST_MOMENTS = 4_000;

  private final NavigableMap<Instant, Integer> given = new TreeMap<>();
  private Instant until = Instant.MIN;

  /** Gives the label; whether it is new. */
  boolean give(Instant now, Duration ttl) {
    boolean isNew = !holds(now);
    Instant end = now.plus(ttl);
    until = end.isAfter(until) ? end : until;
    given.merge(now, 1, Integer::sum);
    if (given.size() > MOST_MOMENTS) {
      Map.Entry<Instant, Integer> oldest = given.pollFirstEntry();
      given.merge(given.firstKey(), oldest.getValue(), Integer::sum);
    }
    return isNew;
  }

  /** Forgets the latest time; whether there was one before it. */
  boolean takeBack() {
    Map.Entry<Instant, Integer> latest = given.pollLastEntry();
    if (latest != null && latest.getValue() > 1) {
      given.put(latest.getKey(), latest.getValue() - 1);
    }
    return !given.isEmpty();
  }

  boolean holds(Instant now) {
    return until.isAfter(now);
  }

  long countSince(Instant from) {
    long count = 0;
    for (int times : given.tailMap(from, true).values()) {
      count += times;
    }
    return count;
  }

  /** Whether nothing is left to remember. */
  boolean isOver(Instant now, Duration retention) {
    return !holds(now) && given.tailMap(now.minus(retention), true).isEmpty();
  }

  void drop(Instant before) {
    given.headMap(before, false).clear();
  }
}
