package io.github.moderation4j.examples.springboot;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.Limits;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.StateStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * A moderator from the properties under {@code moderation}. Every bean gives way to one of the
 * application's; beans that are classifiers join the built-in ones, and an audit log records.
 */
@AutoConfiguration
@EnableConfigurationProperties(ModerationProperties.class)
public class ModerationAutoConfiguration {
  /**
   * What says what texts contain.
   *
   * @param properties the properties
   * @param classifiers the classifiers of the application
   * @return the assessor
   */
  @Bean
  @ConditionalOnMissingBean
  public Assessor moderationAssessor(
      ModerationProperties properties, ObjectProvider<Classifier> classifiers) {
    Limits standard = Limits.standard();
    Assessor.Builder assessor =
        Assessor.builder()
            .cacheSize(properties.cacheSize())
            .limits(new Limits(standard.maxChars(), standard.maxSignals(), properties.budget()));
    properties.without().forEach(assessor::remove);
    classifiers.orderedStream().forEach(assessor::add);
    return assessor.build();
  }

  /**
   * The house rules.
   *
   * @param properties the properties
   * @return the policy
   * @throws IOException if the file cannot be read
   */
  @Bean
  @ConditionalOnMissingBean
  public Policy moderationPolicy(ModerationProperties properties) throws IOException {
    Resource file = properties.policy();
    return file == null
        ? Policy.standard()
        : PolicyReader.standard()
            .read(file.getDescription(), file.getContentAsString(StandardCharsets.UTF_8));
  }

  /**
   * What rules remember; within this process, unless the application has something better.
   *
   * @return the memory
   */
  @Bean
  @ConditionalOnMissingBean
  public StateStore moderationState() {
    return new MemoryState(Clock.systemUTC());
  }

  /**
   * What decides.
   *
   * @param assessor says what texts contain
   * @param policy the house rules
   * @param state what rules remember
   * @param log where decisions are recorded, if the application has an audit log
   * @return the moderator
   */
  @Bean
  @ConditionalOnMissingBean
  public Moderator moderator(
      Assessor assessor, Policy policy, StateStore state, ObjectProvider<AuditLog> log) {
    Moderator.Builder moderator =
        Moderator.builder().assessor(assessor).policy(policy).state(state);
    log.ifAvailable(moderator::audit);
    return moderator.build();
  }

  /** Where the application has health endpoints. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  static class Health {
    @Bean
    @ConditionalOnMissingBean(name = "moderationHealthIndicator")
    HealthIndicator moderationHealthIndicator(Moderator moderator) {
      return new ModerationHealthIndicator(moderator);
    }
  }
}
