package io.github.moderation4j.examples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.moderation.Moderation;
import dev.langchain4j.model.moderation.ModerationModel;
import dev.langchain4j.model.moderation.ModerationRequest;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Moderate;
import dev.langchain4j.service.ModerationException;
import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalModerationModelTest {
  private final ModerationModel model =
      new LocalModerationModel(
          FakeModerator.builder().on("blorp", Verdict.REJECT).on("snarg", Verdict.FLAG).build());

  interface Assistant {
    @Moderate
    String chat(String message);
  }

  @Test
  void flagsATextThatMayNotBeShown() {
    assertThat(model.moderate("what a blorp").content())
        .isEqualTo(Moderation.flagged("what a blorp"));
  }

  @Test
  void doesNotFlagWhatPeopleAreOnlyToLookAt() {
    assertThat(model.moderate("what a snarg").content()).isEqualTo(Moderation.notFlagged());
  }

  @Test
  void namesTheTextOfSeveralThatIsMeant() {
    var messages = List.of(UserMessage.from("fine"), UserMessage.from("a blorp"));

    assertThat(model.moderate(List.copyOf(messages)).content().flaggedText()).isEqualTo("a blorp");
  }

  @Test
  void carriesTheDecision() {
    var response = model.moderate(ModerationRequest.builder().texts(List.of("blorp")).build());

    assertThat(response.metadata().get("decision"))
        .isInstanceOfSatisfying(
            Decision.class, d -> assertThat(d.verdict()).isEqualTo(Verdict.REJECT));
  }

  @Test
  void stopsAnAiService() {
    Assistant assistant =
        AiServices.builder(Assistant.class)
            .chatModel(new EchoModel())
            .moderationModel(model)
            .build();

    assertThatThrownBy(() -> assistant.chat("what a blorp"))
        .isInstanceOf(ModerationException.class);
  }

  @Test
  void letsAnAiServiceAnswer() {
    Assistant assistant =
        AiServices.builder(Assistant.class)
            .chatModel(new EchoModel())
            .moderationModel(model)
            .build();

    assertThat(assistant.chat("a fine day")).isEqualTo("a fine day");
  }

  @Test
  void worksWithTheRealModerator() {
    var real = new LocalModerationModel(realModerator());

    assertThat(real.moderate("The dahlias are in flower.").content().flagged()).isFalse();
  }

  /** Takes the time it needs, however busy the machine. */
  private static Moderator realModerator() {
    Assessor assessor = Assessor.builder().ticker(() -> 0).build();
    return Moderator.builder().assessor(assessor).build();
  }
}
