package io.github.moderation4j.examples.micrometer;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * A moderator that counts and times its decisions.
 *
 * <p>All tags have few values: verdicts and ids of rules. Nothing of any text becomes a tag.
 *
 * <ul>
 *   <li>{@code moderation.decisions}, a timer, by {@code verdict} and whether the text was read
 *       completely
 *   <li>{@code moderation.rules}, a counter of the rules that fired, by {@code rule}
 *   <li>{@code moderation.shadow}, the same of the rules that are only tried
 * </ul>
 */
public final class MeteredModerator {
  private final Moderator moderator;
  private final MeterRegistry registry;

  /**
   * Measures a moderator.
   *
   * @param moderator decides
   * @param registry keeps the meters
   */
  public MeteredModerator(Moderator moderator, MeterRegistry registry) {
    this.moderator = moderator;
    this.registry = registry;
  }

  /**
   * Decides about content, and records it.
   *
   * @param content the content
   * @param facts what is known around it
   * @return verdict, actions and why
   */
  public Decision moderate(Content content, Facts facts) {
    Timer.Sample sample = Timer.start(registry);
    Decision decision = moderator.moderate(content, facts);
    sample.stop(
        registry.timer(
            "moderation.decisions",
            "verdict",
            decision.verdict().id(),
            "complete",
            String.valueOf(!decision.incomplete())));
    decision
        .rules()
        .forEach(rule -> registry.counter("moderation.rules", "rule", rule).increment());
    decision
        .shadow()
        .forEach(tried -> registry.counter("moderation.shadow", "rule", tried.rule()).increment());
    return decision;
  }
}
