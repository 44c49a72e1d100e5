package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Example;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Reach;
import io.github.moderation4j.rules.policy.Rule;
import io.github.moderation4j.rules.state.MemoryState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * An example with all that is needed to decide about it.
 *
 * <p>What the example does not say is set to the plainest: an author without roles, memories that
 * remember nothing, rules rolled out to everybody. Without a time of its own, an example is judged
 * within every rule's window.
 */
final class Staged {
  private static final Facts PLAIN =
      Facts.builder().put("author.id", "somebody").put("author.roles", List.of()).build();
  private static final double SURE = 0.7;

  private final Content content;
  private final Assessment assessment;
  private final Facts facts;
  private final Optional<Instant> at;

  Staged(Content content, Example example, Function<Content, Assessment> reader) {
    this.content = content;
    this.facts = PLAIN.with(example.facts());
    this.at = example.at();
    boolean read = example.scores().isEmpty() && example.hits().isEmpty();
    this.assessment = read ? reader.apply(content) : told(example);
  }

  private static Assessment told(Example example) {
    List<CategoryScore> scores = new ArrayList<>();
    List<Evidence> evidence = evidence(example.hits());
    for (Map.Entry<Category, Double> told : example.scores().entrySet()) {
      Severity severity = told.getValue() >= SURE ? Severity.HIGH : Severity.MEDIUM;
      scores.add(new CategoryScore(told.getKey(), told.getValue(), severity, evidence));
    }
    if (scores.isEmpty()) {
      scores.add(new CategoryScore(Category.of("example"), 0, Severity.NONE, evidence));
    }
    return new Assessment("und", scores, false, Set.of(), "example");
  }

  private static List<Evidence> evidence(Map<String, Integer> hits) {
    List<Evidence> evidence = new ArrayList<>();
    hits.forEach(
        (list, times) -> {
          for (int i = 0; i < times; i++) {
            evidence.add(Evidence.of(new Span(i, i), Evidence.Kind.TERM, list, "example"));
          }
        });
    return evidence;
  }

  Decision decide(Policy policy) {
    Clock clock = Clock.fixed(at.orElse(Instant.EPOCH), ZoneOffset.UTC);
    return new Decider(reachingAll(policy), new MemoryState(clock), clock)
        .decide(content, assessment, facts);
  }

  private Policy reachingAll(Policy policy) {
    return policy.withRules(policy.rules().stream().map(this::reachingAll).toList());
  }

  private Rule reachingAll(Rule rule) {
    Reach reach = rule.reach();
    return rule.withReach(
        new Reach(
            at.flatMap(time -> reach.from()),
            at.flatMap(time -> reach.to()),
            reach.regions(),
            1,
            OptionalInt.empty()));
  }
}
