package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Context;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.expression.Truth;
import io.github.moderation4j.rules.policy.Condition;
import io.github.moderation4j.rules.policy.Mode;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Rule;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.ConditionReading;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.RuleReading;
import io.github.moderation4j.rules.state.MemoryState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Explains what a policy decides. Immutable and thread-safe; memories remember nothing. */
public final class Explainer {
  private final Policy policy;
  private final Decider decider;

  /**
   * An explainer of a policy.
   *
   * @param policy the policy
   * @param clock the only source of time
   */
  public Explainer(Policy policy, Clock clock) {
    this.policy = policy;
    this.decider = new Decider(policy, new MemoryState(clock), clock);
  }

  /**
   * Explains what is decided about content.
   *
   * @param content the content
   * @param assessment what it contains
   * @param facts what is known around it
   * @return the decision, every condition, and the least changes that would change the verdict
   */
  public PolicyExplanation explain(Content content, Assessment assessment, Facts facts) {
    Decision decision = decider.decide(content, assessment, facts);
    Context context = decider.context(content, assessment, facts);
    List<RuleReading> rules =
        policy.rules().stream()
            .filter(rule -> rule.mode() != Mode.OFF)
            .map(rule -> reading(rule, decision, context))
            .toList();
    Changes changes = new Changes(decider, content, assessment, facts);
    return new PolicyExplanation(decision, rules, changes.from(decision, context));
  }

  private static RuleReading reading(Rule rule, Decision decision, Context context) {
    Condition when = rule.when();
    List<ConditionReading> conditions = new ArrayList<>();
    when.all().forEach(e -> conditions.add(reading("all", e, context)));
    when.any().forEach(e -> conditions.add(reading("any", e, context)));
    when.none().forEach(e -> conditions.add(reading("none", e, context)));
    boolean fired =
        decision.rules().contains(rule.id())
            || decision.shadow().stream().anyMatch(f -> f.rule().equals(rule.id()));
    return new RuleReading(rule.id(), fired, conditions);
  }

  private static ConditionReading reading(String role, Expression e, Context context) {
    Truth truth = e.test(context);
    return new ConditionReading(role, e.source(), truth.isTrue(), truth.missing());
  }

  /** The same assessment with the score of a category set, its descendants at most that. */
  static Assessment withScore(Assessment assessment, Category category, double score) {
    List<CategoryScore> scores = new ArrayList<>();
    boolean there = false;
    for (CategoryScore s : assessment.scores()) {
      boolean same = s.category().equals(category);
      double changed =
          same ? score : s.category().isWithin(category) ? Math.min(score, s.score()) : s.score();
      scores.add(new CategoryScore(s.category(), changed, s.severity(), s.evidence()));
      there |= same;
    }
    if (!there) {
      scores.add(new CategoryScore(category, score, Severity.MEDIUM, List.of()));
    }
    return new Assessment(
        assessment.language(),
        scores,
        assessment.truncated(),
        assessment.failedClassifiers(),
        assessment.fingerprint());
  }
}
