package io.github.moderation4j.rules.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {
  private final Policy before = Policy.builder("p").step("hate", Map.of(Verdict.FLAG, 0.5)).build();
  private final Policy after =
      Policy.builder("p")
          .step("hate", Map.of(Verdict.FLAG, 0.5))
          .rule("strict", r -> r.when("score('hate') >= 0.7").then(Verdict.HOLD))
          .build();
  private final DiffReport report = new DiffReport();

  @BeforeEach
  void compare() {
    PolicyDiff diff = new PolicyDiff(before, after, Clock.systemUTC());
    report.add(diff.compare(Content.of("1", "x"), assessment(0.8), Facts.none()));
    report.add(diff.compare(Content.of("2", "x"), assessment(0.6), Facts.none()));
  }

  @Test
  void countsOnlyWhatDiffers() {
    assertThat(List.of(report.compared(), report.flipped())).containsExactly(2L, 1L);
  }

  @Test
  void countsByChangeOfVerdict() {
    assertThat(report.by(DiffReport.Key.CHANGE)).isEqualTo(Map.of("flag -> hold", 1L));
  }

  @Test
  void countsByTheRuleThatMadeTheDifference() {
    assertThat(report.by(DiffReport.Key.RULE)).isEqualTo(Map.of("strict", 1L));
  }

  @Test
  void countsByCategoryAndGroup() {
    assertThat(List.of(report.by(DiffReport.Key.CATEGORY), report.by(DiffReport.Key.GROUP)))
        .containsExactly(Map.of("hate/misogyny", 1L), Map.of("women", 1L));
  }

  @Test
  void namesTheFirstExamples() {
    assertThat(report.examples()).isEqualTo(Map.of("flag -> hold", List.of("1")));
  }

  private static Assessment assessment(double score) {
    Evidence evidence =
        new Evidence(new Span(0, 1), Evidence.Kind.MODEL, "m", "n", Optional.of("women"));
    CategoryScore found =
        new CategoryScore(Category.of("hate/misogyny"), score, Severity.MEDIUM, List.of(evidence));
    return new Assessment("en", List.of(found), false, Set.of(), "engine");
  }
}
