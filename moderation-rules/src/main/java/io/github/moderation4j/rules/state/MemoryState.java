package io.github.moderation4j.rules.state;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A memory within this process, lost when it ends; bounded, so that the longest unused is forgotten
 * first.
 */
public final class MemoryState implements StateStore {
  private static final int MOST_SUBJECTS = 200_000;
  private static final Duration RETENTION = Duration.ofDays(400);

  private final Clock clock;
  private final Cache<Subject, Map<String, History>> subjects;
  private final Sightings sightings;

  /**
   * An empty memory.
   *
   * @param clock the only source of time
   */
  public MemoryState(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.subjects =
        Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
            .expireAfterAccess(RETENTION)
            .ticker(() -> nanos(clock.instant()))
            .build();
    this.sightings = new Sightings(clock);
  }

  static long nanos(Instant now) {
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Override
  public boolean label(Subject subject, String name, Duration ttl) {
    if (ttl.isNegative() || ttl.isZero()) {
      throw new IllegalArgumentException("ttl must be positive, but was " + ttl);
    }
    Instant now = clock.instant();
    AtomicBoolean isNew = new AtomicBoolean();
    subjects
        .asMap()
        .compute(
            subject,
            (key, labels) -> {
              Map<String, History> kept = labels == null ? new TreeMap<>() : labels;
              synchronized (kept) {
                kept.values().forEach(history -> history.drop(now.minus(RETENTION)));
                kept.values().removeIf(history -> history.isOver(now, RETENTION));
                isNew.set(kept.computeIfAbsent(name, n -> new History()).give(now, ttl));
              }
              return kept;
            });
    return isNew.get();
  }

  @Override
  public void forget(Subject subject, String name) {
    Map<String, History> labels = subjects.getIfPresent(subject);
    if (labels != null) {
      synchronized (labels) {
        labels.remove(name);
      }
    }
  }

  @Override
  public void takeBack(Subject subject, String name) {
    Map<String, History> labels = subjects.getIfPresent(subject);
    if (labels != null) {
      synchronized (labels) {
        labels.computeIfPresent(name, (key, history) -> history.takeBack() ? history : null);
      }
    }
  }

  @Override
  public List<String> labels(Subject subject) {
    Map<String, History> labels = subjects.getIfPresent(subject);
    if (labels == null) {
      return List.of();
    }
    Instant now = clock.instant();
    synchronized (labels) {
      return labels.entrySet().stream()
          .filter(label -> label.getValue().holds(now))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  @Override
  public long count(Subject subject, String name, Duration window) {
    Map<String, History> labels = subjects.getIfPresent(subject);
    if (labels == null) {
      return 0;
    }
    synchronized (labels) {
      History history = labels.get(name);
      return history == null ? 0 : history.countSince(clock.instant().minus(window));
    }
  }

  @Override
  public void see(String contentId, long fingerprint) {
    sightings.add(contentId, fingerprint);
  }

  @Override
  public long repeats(String contentId, long fingerprint, Duration window) {
    return sightings.countLike(contentId, fingerprint, window);
  }
}
