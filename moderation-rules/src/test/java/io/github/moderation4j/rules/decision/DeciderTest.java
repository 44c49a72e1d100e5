package io.github.moderation4j.rules.decision;

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
import io.github.moderation4j.rules.state.MemoryState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeciderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Policy POLICY =
      Policy.builder("garden")
          .step("hate", Map.of(Verdict.FLAG, 0.5, Verdict.REJECT, 0.9))
          .step("profanity", Map.of(Verdict.MASK, 0.6))
          .build();

  private final Decider decider = new Decider(POLICY, new MemoryState(CLOCK), CLOCK);

  @Test
  void allowsWhatReachesNoStep() {
    assertThat(decide(score("hate", 0.4)).verdict()).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void takesTheStrictestOfAllReasons() {
    assertThat(decide(score("profanity", 0.7), score("hate", 0.95)).verdict())
        .isEqualTo(Verdict.REJECT);
  }

  @Test
  void judgesAChildByTheStepsOfItsParent() {
    assertThat(decide(score("hate/racism", 0.6)).verdict()).isEqualTo(Verdict.FLAG);
  }

  @Test
  void leavesTheNeighboursOfAKnownTermUncovered() {
    Evidence term = Evidence.of(new Span(7, 12), Evidence.Kind.TERM, "words", "a known term");
    Evidence model = Evidence.of(new Span(0, 12), Evidence.Kind.MODEL, "text", "weighs most");
    CategoryScore both =
        new CategoryScore(Category.of("profanity"), 0.7, Severity.LOW, List.of(model, term));

    assertThat(decide(both).masked("what a blorp")).isEqualTo("what a *****");
  }

  @Test
  void masksTheSpotsOfTheEvidence() {
    assertThat(decide(score("profanity", 0.7)).masked("what a blorp")).isEqualTo("what a *****");
  }

  @Test
  void holdsWhatCouldNotBeReadToTheEnd() {
    Assessment cut = new Assessment("en", List.of(), true, Set.of(), "engine");

    assertThat(decider.decide(Content.of("x"), cut, Facts.none()).verdict())
        .isEqualTo(Verdict.HOLD);
  }

  @Test
  void namesTheSubjectsThatFactsIdentify() {
    Facts facts = Facts.builder().put("author.id", "u1").put("author.age", 3).build();

    assertThat(decider.decide(Content.of("x"), assessment(), facts).basis().subjects())
        .isEqualTo(Map.of("author", "u1"));
  }

  private Decision decide(CategoryScore... scores) {
    return decider.decide(Content.of("1", "what a blorp"), assessment(scores), Facts.none());
  }

  private static Assessment assessment(CategoryScore... scores) {
    return new Assessment("en", List.of(scores), false, Set.of(), "engine");
  }

  private static CategoryScore score(String category, double score) {
    return new CategoryScore(
        Category.of(category),
        score,
        Severity.MEDIUM,
        List.of(Evidence.of(new Span(7, 12), Evidence.Kind.TERM, "slurs", "a known term")));
  }
}
