package io.github.moderation4j.examples.fakemoderator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FakeModeratorTest {
  @ParameterizedTest
  @EnumSource(Verdict.class)
  void givesTheVerdictOfTheWord(Verdict verdict) {
    Moderator moderator = FakeModerator.builder().on("blorp", verdict).build();

    assertThat(moderator.moderate("what a blorp this is").verdict()).isEqualTo(verdict);
  }

  @Test
  void allowsEverythingElse() {
    Moderator moderator = FakeModerator.builder().on("blorp", Verdict.REJECT).build();

    assertThat(moderator.moderate("a fine day").verdict()).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void letsTheStrictestWordCount() {
    Moderator moderator =
        FakeModerator.builder().on("blorp", Verdict.FLAG).on("snarg", Verdict.HOLD).build();

    assertThat(moderator.moderate("snarg and blorp").verdict()).isEqualTo(Verdict.HOLD);
  }

  @Test
  void masksTheWordAndNothingElse() {
    Moderator moderator = FakeModerator.builder().on("blorp", Verdict.MASK).build();

    Decision decision = moderator.moderate("what a blorp!");

    assertThat(decision.masked("what a blorp!")).isEqualTo("what a *****!");
  }

  @Test
  void holdsWhatTheClassifierFailedOn() {
    Moderator moderator = FakeModerator.builder().failingOn("zonk").build();

    Decision decision = moderator.moderate("zonk");

    assertThat(decision).returns(Verdict.HOLD, Decision::verdict).matches(Decision::incomplete);
  }

  @Test
  void decidesTheSameForEver() {
    FakeModerator builder = FakeModerator.builder().on("blorp", Verdict.REJECT);

    assertThat(builder.build().moderate("blorp")).isEqualTo(builder.build().moderate("blorp"));
  }
}
