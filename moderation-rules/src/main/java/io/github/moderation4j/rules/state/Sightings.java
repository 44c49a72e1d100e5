package io.github.moderation4j.rules.state;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Texts seen, found again by a fingerprint that differs in at most 3 bits.
 *
 * <p>A fingerprint is cut into 4 bands of 16 bits: with 3 bits different, one band at least is the
 * same, so only the texts that share a band are compared.
 */
final class Sightings {
  private static final int BANDS = 4;
  private static final int BAND_BITS = 16;
  private static final int MOST_DIFFERENT_BITS = 3;
  private static final int MOST_PER_BAND = 1_000;
  private static final int MOST_BANDS = 100_000;
  private static final int MOST_CONTENTS = 400_000;
  private static final Duration RETENTION = Duration.ofDays(8);

  private final Clock clock;
  private final Cache<Integer, Deque<Sighting>> bands;
  private final Cache<String, Sighting> latest;

  private record Sighting(String contentId, long fingerprint, Instant at) {}

  Sightings(Clock clock) {
    this.clock = clock;
    this.bands = memory(MOST_BANDS);
    this.latest = memory(MOST_CONTENTS);
  }

  private <K, V> Cache<K, V> memory(int most) {
    return Caffeine.newBuilder()
        .maximumSize(most)
        .expireAfterAccess(RETENTION)
        .ticker(() -> MemoryState.nanos(clock.instant()))
        .build();
  }

  void add(String contentId, long fingerprint) {
    Sighting sighting = new Sighting(contentId, fingerprint, clock.instant());
    if (!contentId.isEmpty()) {
      Optional.ofNullable(latest.asMap().put(contentId, sighting)).ifPresent(this::forget);
    }
    for (int band = 0; band < BANDS; band++) {
      Deque<Sighting> seen = bands.get(key(band, fingerprint), key -> new ArrayDeque<>());
      synchronized (seen) {
        seen.addLast(sighting);
        if (seen.size() > MOST_PER_BAND) {
          seen.removeFirst();
        }
      }
    }
  }

  /** What a content said before it was changed is no longer there to be like anything. */
  private void forget(Sighting before) {
    for (int band = 0; band < BANDS; band++) {
      Deque<Sighting> seen = bands.getIfPresent(key(band, before.fingerprint()));
      if (seen != null) {
        synchronized (seen) {
          seen.remove(before);
        }
      }
    }
  }

  long countLike(String contentId, long fingerprint, Duration window) {
    Instant from = clock.instant().minus(window);
    Set<Sighting> like = new HashSet<>();
    for (int band = 0; band < BANDS; band++) {
      Deque<Sighting> seen = bands.getIfPresent(key(band, fingerprint));
      if (seen != null) {
        synchronized (seen) {
          seen.stream()
              .filter(s -> contentId.isEmpty() || !s.contentId().equals(contentId))
              .filter(s -> !s.at().isBefore(from))
              .filter(s -> Long.bitCount(s.fingerprint() ^ fingerprint) <= MOST_DIFFERENT_BITS)
              .forEach(like::add);
        }
      }
    }
    return like.size();
  }

  private static int key(int band, long fingerprint) {
    int bits = (int) (fingerprint >>> (band * BAND_BITS)) & 0xffff;
    return (band << BAND_BITS) | bits;
  }
}
