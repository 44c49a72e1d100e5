package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.Truth;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Escalation;
import io.github.moderation4j.rules.policy.Reach;
import io.github.moderation4j.rules.policy.Rule;
import io.github.moderation4j.rules.policy.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule asked about one content. */
final class RuleRun {
  static final String ACTED = "acted";
  private static final Duration DAY = Duration.ofDays(1);

  private final Rule rule;
  private final DecisionContext context;
  private Truth truth;

  RuleRun(Rule rule, DecisionContext context, LocalDate today) {
    this.rule = rule;
    this.context = context;
    this.truth = reached(today);
  }

  /**
   * Fires the rule if its condition holds; a rule that cannot tell is added to the skipped ones.
   */
  Optional<Rationale.RuleFired> fire(List<Skipped> skipped) {
    if (!truth.isFalse()) {
      truth = rule.when().test(context).and(truth);
    }
    if (!truth.isTrue()) {
      if (!truth.isFalse()) {
        skipped.add(new Skipped(rule.id(), truth.missing()));
      }
      return Optional.empty();
    }
    return Optional.of(isOverCap() ? braked() : fired(skipped));
  }

  /** Whether the rule counts here and now; unknown without the fact that would tell. */
  private Truth reached(LocalDate today) {
    Reach reach = rule.reach();
    if (!reach.contains(today) || reach.rollout() <= 0) {
      return Truth.FALSE;
    }
    Truth here = Truth.TRUE;
    if (!reach.regions().isEmpty()) {
      here =
          context
              .text("content.region")
              .map(region -> Truth.of(reach.regions().contains(region)))
              .orElseGet(() -> Truth.unknown("content.region"));
    }
    if (reach.rollout() < 1) {
      here =
          here.and(
              context
                  .text("author.id")
                  .map(author -> Truth.of(share(author) < reach.rollout()))
                  .orElseGet(() -> Truth.unknown("author.id")));
    }
    return here;
  }

  /** Where an author falls between 0 and 1, the same for ever and different for every rule. */
  private double share(String author) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : (rule.id() + '\n' + author).getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return (SimHash.mix(hash) >>> 11) * 0x1p-53;
  }

  private boolean isOverCap() {
    return rule.reach().dailyCap().isPresent()
        && context.count(DecisionContext.RULE, rule.id(), ACTED, DAY)
            >= rule.reach().dailyCap().getAsInt();
  }

  /** Over its cap, a rule flags instead, and somebody is told. */
  private Rationale.RuleFired braked() {
    Action alarm = new Action.Custom("alarm", Map.of("rule", rule.id(), "cause", "daily cap"));
    Verdict verdict =
        rule.then().verdict().atLeast(Verdict.FLAG) ? Verdict.FLAG : rule.then().verdict();
    return rationale(verdict, held(), List.of(alarm));
  }

  private Rationale.RuleFired fired(List<Skipped> skipped) {
    Verdict verdict = rule.then().verdict();
    List<String> held = held();
    List<Action> actions = new ArrayList<>(rule.then().actions());
    for (Escalation escalation : rule.escalate()) {
      Truth more = escalation.when().test(context);
      if (more.isTrue()) {
        verdict = Verdict.max(verdict, escalation.then().verdict());
        actions.addAll(escalation.then().actions());
        held.add(escalation.when().source());
      } else if (!more.isFalse()) {
        skipped.add(new Skipped(rule.id(), more.missing()));
      }
    }
    if (verdict == Verdict.MASK) {
      actions.add(Masks.of(evidenced()));
    }
    return rationale(verdict, held, actions);
  }

  private Rationale.RuleFired rationale(Verdict verdict, List<String> held, List<Action> actions) {
    double score = rule.category().map(context::score).orElse(0.0);
    return new Rationale.RuleFired(
        rule.id(), rule.category(), score, verdict, held, actions, rule.notice());
  }

  private List<CategoryScore> evidenced() {
    Optional<Category> category = rule.category();
    return context.assessment().scores().stream()
        .filter(score -> category.map(score.category()::isWithin).orElse(true))
        .toList();
  }

  private List<String> held() {
    List<String> held = new ArrayList<>();
    rule.when().all().forEach(e -> held.add(e.source()));
    rule.when().any().stream()
        .filter(e -> e.test(context).isTrue())
        .map(Expression::source)
        .forEach(held::add);
    return held;
  }
}
