package io.github.moderation4j.examples.springboot;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.micrometer.AssessorCacheMetrics;
import io.github.moderation4j.examples.micrometer.MeteredModerator;
import io.github.moderation4j.rules.Moderator;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Meters of the moderator, where the application has a registry for them. */
@AutoConfiguration(
    after = ModerationAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure"
            + ".CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class ModerationMetricsAutoConfiguration {
  /**
   * The meters of the cache; Spring Boot binds them to the registry.
   *
   * @param assessor has the cache
   * @return the meters
   */
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnBean(Assessor.class)
  public AssessorCacheMetrics moderationCacheMetrics(Assessor assessor) {
    return new AssessorCacheMetrics(assessor);
  }

  /**
   * The moderator that counts and times.
   *
   * @param moderator decides
   * @param registry keeps the meters
   * @return the metered moderator
   */
  @Bean
  @ConditionalOnMissingBean
  public MeteredModerator meteredModerator(Moderator moderator, MeterRegistry registry) {
    return new MeteredModerator(moderator, registry);
  }
}
