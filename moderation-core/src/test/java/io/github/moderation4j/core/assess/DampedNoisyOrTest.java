package io.github.moderation4j.core.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DampedNoisyOrTest {
  private static final Category INSULT = Category.of("harassment/insult");
  private static final Category PROFANITY = Category.of("profanity");
  private final Combiner combiner = new DampedNoisyOr();

  @Test
  void takesTheScoreOfALoneClassifier() {
    assertThat(combiner.combine(Map.of("a", List.of(signal(INSULT, 0.6)))))
        .singleElement()
        .satisfies(s -> assertThat(s.score()).isCloseTo(0.6, within(1e-9)));
  }

  @Test
  void takesOnlyTheStrongestSignalOfAClassifier() {
    assertThat(combiner.combine(Map.of("a", List.of(signal(INSULT, 0.6), signal(INSULT, 0.5)))))
        .singleElement()
        .satisfies(s -> assertThat(s.score()).isCloseTo(0.6, within(1e-9)));
  }

  @Test
  void countsTheSecondClassifierForAHalf() {
    assertThat(
            combiner.combine(
                Map.of("a", List.of(signal(INSULT, 0.6)), "b", List.of(signal(INSULT, 0.5)))))
        .singleElement()
        .satisfies(s -> assertThat(s.score()).isCloseTo(1 - 0.4 * 0.75, within(1e-9)));
  }

  @Test
  void keepsCategoriesApart() {
    assertThat(combiner.combine(Map.of("a", List.of(signal(PROFANITY, 0.6), signal(INSULT, 0.5)))))
        .extracting(CategoryScore::category)
        .containsExactly(INSULT, PROFANITY);
  }

  @Test
  void leavesOutWhatScoresZero() {
    assertThat(combiner.combine(Map.of("a", List.of(signal(INSULT, 0))))).isEmpty();
  }

  @Test
  void keepsTheEvidenceStrongestFirstAndOnce() {
    Signal weak = signal(INSULT, 0.2, Severity.LOW, 3);
    Signal strong = signal(INSULT, 0.9, Severity.LOW, 7);

    assertThat(combiner.combine(Map.of("a", List.of(weak, strong, strong))).get(0).evidence())
        .extracting(e -> e.span().end())
        .containsExactly(7, 3);
  }

  @Test
  void doesNotRaiseTheSeverityForAWeakSignal() {
    Signal weak = signal(INSULT, 0.1, Severity.CRITICAL, 3);
    Signal strong = signal(INSULT, 0.9, Severity.LOW, 7);

    assertThat(combiner.combine(Map.of("a", List.of(weak, strong))).get(0).severity())
        .isEqualTo(Severity.LOW);
  }

  private static Signal signal(Category category, double score) {
    return signal(category, score, Severity.LOW, 1);
  }

  private static Signal signal(Category category, double score, Severity severity, int end) {
    return new Signal(
        category,
        score,
        severity,
        List.of(Evidence.of(new Span(0, end), Evidence.Kind.CUSTOM, "test", "invented")));
  }
}
