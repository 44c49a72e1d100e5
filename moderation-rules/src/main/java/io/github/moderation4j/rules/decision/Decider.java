package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Decides by one policy: a function of assessment, facts and clock. Immutable and thread-safe.
 *
 * <p>The same inputs give the same decision, always.
 */
public final class Decider {
  private final Policy policy;
  private final Clock clock;

  /**
   * A decider for a policy.
   *
   * @param policy the house rules
   * @param clock the only source of time
   */
  public Decider(Policy policy, Clock clock) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Decides what to do about content.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return verdict, actions and why
   */
  public Decision decide(Content content, Assessment assessment, Facts facts) {
    List<Rationale> reasons = new ArrayList<>();
    for (CategoryScore score : assessment.scores()) {
      policy
          .ladder()
          .verdict(score.category(), score.score())
          .map(v -> step(score, v))
          .ifPresent(reasons::add);
    }
    if (!assessment.complete()) {
      reasons.add(new Rationale.Incomplete(policy.onIncomplete()));
    }
    reasons.sort(Comparator.comparing(Rationale::verdict).reversed());
    Verdict verdict = reasons.isEmpty() ? Verdict.ALLOW : reasons.get(0).verdict();
    Basis basis =
        new Basis(policy.id(), assessment.fingerprint(), subjects(facts), clock.instant());
    return new Decision(
        content.id(), verdict, reasons, List.of(), List.of(), !assessment.complete(), basis);
  }

  private Rationale step(CategoryScore score, Verdict verdict) {
    double threshold =
        Objects.requireNonNull(policy.ladder().stepsFor(score.category()).get(verdict));
    List<Action> actions = verdict == Verdict.MASK ? List.of(mask(score)) : List.of();
    return new Rationale.LadderStep(score.category(), score.score(), threshold, verdict, actions);
  }

  private static Action mask(CategoryScore score) {
    List<Span> spans = new ArrayList<>();
    score.evidence().stream()
        .map(Evidence::span)
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .forEach(span -> append(spans, span));
    return new Action.Mask(spans);
  }

  private static void append(List<Span> spans, Span next) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).overlaps(next)) {
      spans.set(last, spans.get(last).cover(next));
    } else {
      spans.add(next);
    }
  }

  private static Map<String, String> subjects(Facts facts) {
    Map<String, String> subjects = new TreeMap<>();
    facts
        .asMap()
        .forEach(
            (name, value) -> {
              if (name.endsWith(".id") && value instanceof String id) {
                subjects.put(name.substring(0, name.length() - 3), id);
              }
            });
    return subjects;
  }
}
