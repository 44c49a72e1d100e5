package io.github.moderation4j.core;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import java.util.function.Function;

/** Remembers complete assessments by a keyed hash of the content, never by the text itself. */
interface ResultCache {
  /** The remembered assessment of equal content, or a fresh one. */
  Assessment get(Content content, Function<Content, Assessment> assess);

  /** The counts so far. */
  CacheStats stats();

  /** A cache for that many assessments; 0 for one that remembers nothing. */
  static ResultCache ofSize(int size) {
    return size == 0 ? new None() : new Bounded(size, KeyedHash.random());
  }

  /** Computes every time. */
  record None() implements ResultCache {
    @Override
    public Assessment get(Content content, Function<Content, Assessment> assess) {
      return assess.apply(content);
    }

    @Override
    public CacheStats stats() {
      return new CacheStats(0, 0, 0, 0);
    }
  }

  /** Holds the most useful assessments up to a size. */
  final class Bounded implements ResultCache {
    private final Cache<KeyedHash.Code, Assessment> cache;
    private final KeyedHash hash;

    Bounded(int size, KeyedHash hash) {
      this.cache = Caffeine.newBuilder().maximumSize(size).recordStats().build();
      this.hash = hash;
    }

    @Override
    public Assessment get(Content content, Function<Content, Assessment> assess) {
      KeyedHash.Code key = hash.of(content);
      Assessment known = cache.getIfPresent(key);
      if (known != null) {
        return known;
      }
      Assessment fresh = assess.apply(content);
      if (fresh.failedClassifiers().isEmpty()) {
        cache.put(key, fresh);
      }
      return fresh;
    }

    @Override
    public CacheStats stats() {
      var stats = cache.stats();
      return new CacheStats(
          stats.hitCount(), stats.missCount(), stats.evictionCount(), cache.estimatedSize());
    }
  }
}
