package io.github.moderation4j.core;

/**
 * How well the cache of an assessor has worked so far.
 *
 * @param hits assessments answered from the cache
 * @param misses assessments computed
 * @param evictions assessments dropped to make room
 * @param size assessments held now, about
 */
public record CacheStats(long hits, long misses, long evictions, long size) {
  /**
   * The share of assessments answered from the cache.
   *
   * @return from 0 to 1; 0 before the first
   */
  public double hitRate() {
    long all = hits + misses;
    return all == 0 ? 0 : (double) hits / all;
  }
}
