package io.github.moderation4j.rules.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.Change;
import io.github.moderation4j.rules.rehearse.PolicyExplanation.ConditionReading;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final Policy POLICY =
      Policy.builder("p")
          .step("hate", Map.of(Verdict.FLAG, 0.5, Verdict.REJECT, 0.9))
          .rule(
              "new",
              r ->
                  r.when("author.age < 7d")
                      .when("content.links >= 2")
                      .unless("author.roles.contains('keeper')")
                      .then(Verdict.HOLD))
          .build();
  private static final Content POST = Content.of("1", "see http://a.example http://b.example");

  @Test
  void saysWhichConditionsHeldAndWhichWereUnknown() {
    PolicyExplanation explanation =
        explain(Facts.builder().put("author.age", Duration.ofDays(9)).build());

    assertThat(explanation.rules().get(0).conditions())
        .containsExactly(
            new ConditionReading("all", "author.age < 7d", false, List.of()),
            new ConditionReading("all", "content.links >= 2", true, List.of()),
            new ConditionReading(
                "none", "author.roles.contains('keeper')", false, List.of("author.roles")));
  }

  @Test
  void namesTheLeastChangeOfAFactThatWouldChangeTheVerdict() {
    Facts facts =
        Facts.builder()
            .put("author.age", Duration.ofDays(9))
            .put("author.roles", List.of())
            .build();

    assertThat(explain(facts).changes())
        .contains(new Change("author.age", "9d", "6d23h59m59s", Verdict.HOLD));
  }

  @Test
  void namesTheLeastChangeOfAScoreThatWouldChangeTheVerdict() {
    Facts facts = Facts.builder().put("author.age", Duration.ofDays(9)).build();

    assertThat(explain(facts).changes())
        .first()
        .isEqualTo(new Change("score('hate')", "0.600", "0.499", Verdict.ALLOW));
  }

  private static PolicyExplanation explain(Facts facts) {
    return new Explainer(POLICY, Clock.systemUTC())
        .explain(POST, Assessments.of(Assessments.score("hate", 0.6)), facts);
  }
}
