package io.github.moderation4j.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.examples.micrometer.AssessorCacheMetrics;
import io.github.moderation4j.examples.micrometer.MeteredModerator;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ModerationAutoConfigurationTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  ModerationAutoConfiguration.class, ModerationMetricsAutoConfiguration.class));

  /** Without the built-in classifiers, which take their time to load. */
  private final ApplicationContextRunner light =
      application.withBean(Assessor.class, () -> Assessor.builder().withoutBuiltIns().build());

  @Test
  void readsThePolicyNamedInTheProperties() {
    light
        .withPropertyValues("moderation.policy=classpath:house.policy.yaml")
        .run(context -> assertThat(context.getBean(Policy.class).name()).isEqualTo("house"));
  }

  @Test
  void takesTheDefaultPolicyIfNoneIsNamed() {
    light.run(
        context ->
            assertThat(context.getBean(Moderator.class).policy().name()).isEqualTo("default"));
  }

  @Test
  void failsAtStartWithAllThatIsWrongWithAPolicy() {
    light
        .withPropertyValues("moderation.policy=classpath:broken.policy.yaml")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("2:10")
                    .hasMessageContaining("hatee"));
  }

  @Test
  void givesWayToAModeratorOfTheApplication() {
    Moderator own = FakeModerator.builder().build();

    light
        .withBean(Moderator.class, () -> own)
        .run(context -> assertThat(context.getBean(Moderator.class)).isSameAs(own));
  }

  @Test
  void addsTheClassifiersOfTheApplication() {
    application
        .withPropertyValues("moderation.without=lexicon,frame,model,pattern")
        .withBean(BlorpClassifier.class)
        .run(
            context ->
                assertThat(context.getBean(Assessor.class).classifiers())
                    .isEqualTo(List.of("blorp")));
  }

  @Test
  void recordsDecisionsWhereThereIsAnAuditLog() {
    AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[32]);

    light
        .withBean(AuditLog.class, () -> log)
        .run(
            context -> {
              context.getBean(Moderator.class).moderate("a fine day");

              assertThat(log.entries())
                  .extracting(Recorded::entry)
                  .hasAtLeastOneElementOfType(Decided.class);
            });
  }

  @Test
  void isHealthyWhenAllClassifiersCanRead() {
    light.run(
        context ->
            assertThat(context.getBean(HealthIndicator.class).health().getStatus())
                .isEqualTo(Status.UP));
  }

  @Test
  void isDownWhenAClassifierFails() {
    light
        .withBean(Moderator.class, () -> FakeModerator.builder().failingOn("day").build())
        .run(
            context ->
                assertThat(context.getBean(HealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.DOWN));
  }

  @Test
  void metersWhereThereIsARegistry() {
    light
        .withBean(SimpleMeterRegistry.class)
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(MeteredModerator.class)
                    .hasSingleBean(AssessorCacheMetrics.class));
  }

  @Test
  void startsWithoutMicrometer() {
    light
        .withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Moderator.class));
  }

  @Test
  void decidesWithTheRealEngineByDefault() {
    application
        .withPropertyValues("moderation.budget=5m")
        .run(
            context ->
                assertThat(
                        context
                            .getBean(Moderator.class)
                            .moderate("The dahlias are in flower.")
                            .verdict())
                    .isEqualTo(Verdict.ALLOW));
  }
}
