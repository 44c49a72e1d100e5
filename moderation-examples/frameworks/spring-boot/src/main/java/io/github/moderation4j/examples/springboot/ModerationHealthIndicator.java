package io.github.moderation4j.examples.springboot;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.PolicyVersion;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Up as long as every classifier can read a harmless text; tells which policy and engine decide.
 */
final class ModerationHealthIndicator extends AbstractHealthIndicator {
  private static final Content HARMLESS = Content.of("a fine day");

  private final Moderator moderator;

  ModerationHealthIndicator(Moderator moderator) {
    this.moderator = moderator;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Assessment assessment = moderator.assess(HARMLESS);
    PolicyVersion policy = moderator.policy().id();
    health
        .status(assessment.complete() ? "UP" : "DOWN")
        .withDetail("policy", policy.policy() + " " + policy.version())
        .withDetail("engine", assessment.fingerprint())
        .withDetail("failed", assessment.failedClassifiers());
  }
}
