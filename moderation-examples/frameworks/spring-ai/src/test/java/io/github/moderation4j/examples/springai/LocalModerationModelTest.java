package io.github.moderation4j.examples.springai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ai.moderation.Generation;
import org.springframework.ai.moderation.ModerationPrompt;
import org.springframework.ai.moderation.ModerationResult;

class LocalModerationModelTest {
  private final Moderator fake =
      FakeModerator.builder().on("blorp", Verdict.REJECT).on("snarg", Verdict.FLAG).build();

  @Test
  void flagsATextThatMayNotBeShown() {
    assertThat(result(fake, "what a blorp").isFlagged()).isTrue();
  }

  @Test
  void doesNotFlagWhatPeopleAreOnlyToLookAt() {
    assertThat(result(fake, "what a snarg").isFlagged()).isFalse();
  }

  @Test
  void carriesTheDecision() {
    assertThat(call(fake, "blorp").getMetadata())
        .isInstanceOfSatisfying(
            DecisionMetadata.class,
            metadata -> assertThat(metadata.decision().verdict()).isEqualTo(Verdict.REJECT));
  }

  @Test
  void scoresUnderTheNamesOfSpringAi() {
    ModerationResult result = result(knowing("harassment/threat"), "blorp");

    assertThat(result.getCategoryScores().getHarassmentThreatening()).isPositive();
  }

  @Test
  void countsAChildForItsParent() {
    ModerationResult result = result(knowing("violence/graphic"), "blorp");

    assertThat(result.getCategories().isViolence()).isTrue();
  }

  @Test
  void scoresNothingWhereNothingIsFound() {
    ModerationResult result = result(knowing("hate"), "a fine day");

    assertThat(result.getCategoryScores().getHate()).isZero();
  }

  @Test
  void worksWithTheRealModerator() {
    assertThat(result(realModerator(), "The dahlias are in flower.").isFlagged()).isFalse();
  }

  private static Moderator knowing(String category) {
    Lexicon words =
        Lexicon.of("words", Category.of(category), Severity.MEDIUM, 0.9, List.of("blorp"));
    return Moderator.builder()
        .assessor(Assessor.builder().withoutBuiltIns().add(LexiconClassifier.of(words)).build())
        .build();
  }

  private static ModerationResult result(Moderator moderator, String text) {
    return call(moderator, text).getOutput().getResults().get(0);
  }

  private static Generation call(Moderator moderator, String text) {
    return new LocalModerationModel(moderator).call(new ModerationPrompt(text)).getResult();
  }

  /** Takes the time it needs, however busy the machine. */
  private static Moderator realModerator() {
    Assessor assessor = Assessor.builder().ticker(() -> 0).build();
    return Moderator.builder().assessor(assessor).build();
  }
}
