package io.github.moderation4j.examples.flink;

import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.flink.api.common.state.MapState;

/**
 * What rules remember, in the state that Flink keeps for the key at hand.
 *
 * <p>All subjects of a post live under its author's key: labels of authors and of contents are
 * exact. Counts across authors, such as repeated texts and daily caps of rules, are counts within
 * one author here. A label given more than 4,000 times is counted by its latest 4,000.
 */
final class KeyedState implements StateStore {
  private static final long RETENTION = Duration.ofDays(400).toMillis();
  private static final long SIGHT = Duration.ofDays(8).toMillis();
  private static final int MOST_MOMENTS = 4_000;
  private static final int MOST_DIFFERENT_BITS = 3;

  /** By subject and label: until when it stays, then the moments at which it was given. */
  private final MapState<String, Map<String, long[]>> labels;

  /** By content: when it was seen, and its fingerprint. */
  private final MapState<String, long[]> seen;

  private final Clock clock;

  KeyedState(
      MapState<String, Map<String, long[]>> labels, MapState<String, long[]> seen, Clock clock) {
    this.labels = labels;
    this.seen = seen;
    this.clock = clock;
  }

  @Override
  public boolean label(Subject subject, String name, Duration ttl) {
    if (ttl.isNegative() || ttl.isZero()) {
      throw new IllegalArgumentException("ttl must be positive, but was " + ttl);
    }
    long now = clock.millis();
    Map<String, long[]> all = new HashMap<>(labelsOf(subject));
    all.values().removeIf(history -> isOver(history, now));
    long[] history = all.getOrDefault(name, new long[] {Long.MIN_VALUE});
    all.put(name, given(history, now, now + ttl.toMillis()));
    Failing.run(() -> labels.put(key(subject), all));
    return history[0] <= now;
  }

  private static boolean isOver(long[] history, long now) {
    return history[0] <= now && history[history.length - 1] < now - RETENTION;
  }

  private static long[] given(long[] history, long now, long until) {
    LongStream moments = Arrays.stream(history).skip(Math.max(1, history.length - MOST_MOMENTS));
    return LongStream.concat(
            LongStream.of(Math.max(history[0], until)),
            LongStream.concat(moments, LongStream.of(now)))
        .toArray();
  }

  @Override
  public void forget(Subject subject, String name) {
    Map<String, long[]> all = new HashMap<>(labelsOf(subject));
    all.remove(name);
    Failing.run(() -> labels.put(key(subject), all));
  }

  @Override
  public void takeBack(Subject subject, String name) {
    Map<String, long[]> all = new HashMap<>(labelsOf(subject));
    all.computeIfPresent(
        name,
        (key, history) -> history.length > 2 ? Arrays.copyOf(history, history.length - 1) : null);
    Failing.run(() -> labels.put(key(subject), all));
  }

  @Override
  public List<String> labels(Subject subject) {
    long now = clock.millis();
    return labelsOf(subject).entrySet().stream()
        .filter(label -> label.getValue()[0] > now)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public long count(Subject subject, String name, Duration window) {
    long from = clock.millis() - window.toMillis();
    long[] history = labelsOf(subject).getOrDefault(name, new long[] {0});
    return Arrays.stream(history).skip(1).filter(moment -> moment >= from).count();
  }

  private Map<String, long[]> labelsOf(Subject subject) {
    Map<String, long[]> all = Failing.get(() -> labels.get(key(subject)));
    return all == null ? Map.of() : all;
  }

  private static String key(Subject subject) {
    return subject.kind() + ' ' + subject.id();
  }

  @Override
  public void see(String contentId, long fingerprint) {
    long now = clock.millis();
    Failing.run(
        () -> {
          Iterator<Map.Entry<String, long[]>> sightings = seen.iterator();
          while (sightings.hasNext()) {
            if (sightings.next().getValue()[0] < now - SIGHT) {
              sightings.remove();
            }
          }
          seen.put(contentId, new long[] {now, fingerprint});
        });
  }

  @Override
  public long repeats(String contentId, long fingerprint, Duration window) {
    long from = clock.millis() - window.toMillis();
    long repeats = 0;
    for (Map.Entry<String, long[]> other : Failing.get(seen::entries)) {
      long[] sighting = other.getValue();
      boolean alike = Long.bitCount(sighting[1] ^ fingerprint) <= MOST_DIFFERENT_BITS;
      if (alike && sighting[0] >= from && !other.getKey().equals(contentId)) {
        repeats++;
      }
    }
    return repeats;
  }
}
