package io.github.moderation4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyBuilder;
import io.github.moderation4j.rules.policy.Rule;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The index leaves out no rule that would have fired or been skipped. */
class RuleIndexProperties {
  private static final List<String> CATEGORIES =
      List.of("hate", "hate/racism", "spam", "spam/scam");
  private static final List<String> ATOMS =
      List.of(
          "score('%s') >= %s",
          "score('%s') > %s",
          "score('%s') < %s",
          "severity('%s') >= MEDIUM && %s < 2.0",
          "hits('slurs') >= 1 && score('%s') != %s",
          "author.trust > 0.5 || score('%s') >= %s",
          "author.trust > 0.5 && score('%s') >= %s",
          "!(score('%s') >= %s)",
          "author.trust >= %2$s",
          "author.trust < %2$s",
          "author.age <= 3d && %2$s >= 0.0",
          "author.posts == 2 && %2$s >= 0.0");

  private final StateStore state = new MemoryState(new SetClock());

  @Property(tries = 500)
  void findsWhatLookingAtEveryRuleFinds(@ForAll Random random) {
    Policy policy = policy(random);
    Assessment assessment = assessment(random);
    Content content = Content.of("1", "what a blorp");
    Facts facts = facts(random);

    Decision decision =
        new Decider(policy, state, new SetClock()).decide(content, assessment, facts);

    DecisionContext context = new DecisionContext(content, assessment, facts, state);
    assertThat(decision.rules())
        .containsExactlyInAnyOrderElementsOf(
            policy.rules().stream()
                .filter(rule -> rule.when().test(context).isTrue())
                .map(Rule::id)
                .toList());
  }

  @Property(tries = 500)
  void skipsWhatLookingAtEveryRuleSkips(@ForAll Random random) {
    Policy policy = policy(random);
    Assessment assessment = assessment(random);
    Content content = Content.of("1", "what a blorp");
    Facts facts = facts(random);

    Decision decision =
        new Decider(policy, state, new SetClock()).decide(content, assessment, facts);

    DecisionContext context = new DecisionContext(content, assessment, facts, state);
    assertThat(decision.skipped())
        .extracting(Skipped::rule)
        .containsExactlyInAnyOrderElementsOf(
            policy.rules().stream()
                .filter(rule -> !rule.when().test(context).missing().isEmpty())
                .map(Rule::id)
                .toList());
  }

  private static Policy policy(Random random) {
    PolicyBuilder policy = Policy.builder("p");
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      policy.rule(
          "r" + i,
          rule -> {
            rule.when(atom(random)).then(Verdict.FLAG);
            if (random.nextBoolean()) {
              rule.whenAny(atom(random)).whenAny(atom(random));
            }
            if (random.nextBoolean()) {
              rule.unless(atom(random));
            }
          });
    }
    return policy.build();
  }

  private static Facts facts(Random random) {
    Facts.Builder facts = Facts.builder();
    if (random.nextBoolean()) {
      facts.put("author.trust", random.nextInt(11) / 10.0);
      facts.put("author.age", Duration.ofDays(random.nextInt(6)));
    }
    return random.nextBoolean()
        ? facts.put("author.posts", random.nextInt(4)).build()
        : facts.build();
  }

  private static String atom(Random random) {
    return ATOMS
        .get(random.nextInt(ATOMS.size()))
        .formatted(CATEGORIES.get(random.nextInt(CATEGORIES.size())), random.nextInt(11) / 10.0);
  }

  private static Assessment assessment(Random random) {
    return Assessments.of(
        CATEGORIES.stream()
            .filter(category -> random.nextInt(3) == 0)
            .map(category -> Assessments.score(category, random.nextInt(11) / 10.0))
            .toArray(CategoryScore[]::new));
  }
}
