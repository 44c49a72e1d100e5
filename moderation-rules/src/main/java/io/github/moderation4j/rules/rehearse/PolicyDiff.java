package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.state.MemoryState;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares what two policies decide about the same assessments. Immutable and thread-safe.
 *
 * <p>Memories answer as if nothing had happened before, in both.
 */
public final class PolicyDiff {
  private final Decider before;
  private final Decider after;

  /**
   * A comparison.
   *
   * @param before the first policy
   * @param after the second policy
   * @param clock the only source of time
   */
  public PolicyDiff(Policy before, Policy after, Clock clock) {
    this.before = new Decider(before, new MemoryState(clock), clock);
    this.after = new Decider(after, new MemoryState(clock), clock);
  }

  /**
   * Decides by both policies.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return the difference, or empty if both give the same verdict
   */
  public Optional<Flip> compare(Content content, Assessment assessment, Facts facts) {
    return flip(
        before.decide(content, assessment, facts),
        after.decide(content, assessment, facts),
        assessment);
  }

  /**
   * The difference of two decisions about the same assessment.
   *
   * @param before the first decision
   * @param after the second decision
   * @param assessment what the content contains
   * @return the difference, or empty if both have the same verdict
   */
  public static Optional<Flip> flip(Decision before, Decision after, Assessment assessment) {
    if (before.verdict() == after.verdict()) {
      return Optional.empty();
    }
    TreeSet<String> categories = new TreeSet<>();
    TreeSet<String> groups = new TreeSet<>();
    assessment
        .scores()
        .forEach(
            score -> {
              categories.add(score.category().id());
              score.evidence().forEach(e -> e.target().ifPresent(groups::add));
            });
    return Optional.of(
        new Flip(
            before,
            after,
            assessment.language(),
            categories.stream().toList(),
            groups.stream().toList()));
  }
}
