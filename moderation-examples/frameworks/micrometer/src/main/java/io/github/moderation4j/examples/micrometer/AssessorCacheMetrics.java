package io.github.moderation4j.examples.micrometer;

import io.github.moderation4j.core.Assessor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CacheMeterBinder;
import java.util.List;

/**
 * The cache of an assessor as Micrometer's {@code cache.*} meters, with the tag {@code
 * cache=moderation}, so that dashboards for caches show it as they are.
 */
public final class AssessorCacheMetrics extends CacheMeterBinder<Assessor> {
  private final Assessor assessor;

  /**
   * Metrics of an assessor's cache.
   *
   * @param assessor the assessor
   */
  public AssessorCacheMetrics(Assessor assessor) {
    super(assessor, "moderation", List.of());
    this.assessor = assessor;
  }

  @Override
  protected Long size() {
    return assessor.cacheStats().size();
  }

  @Override
  protected long hitCount() {
    return assessor.cacheStats().hits();
  }

  @Override
  protected Long missCount() {
    return assessor.cacheStats().misses();
  }

  @Override
  protected Long evictionCount() {
    return assessor.cacheStats().evictions();
  }

  /** Every miss is followed by a put. */
  @Override
  protected long putCount() {
    return assessor.cacheStats().misses();
  }

  @Override
  protected void bindImplementationSpecificMetrics(MeterRegistry registry) {}
}
