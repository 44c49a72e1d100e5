package io.github.moderation4j.examples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.GuardrailResult;
import dev.langchain4j.guardrail.InputGuardrailException;
import dev.langchain4j.service.AiServices;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.policy.Verdict;
import org.junit.jupiter.api.Test;

class ModerationGuardrailTest {
  private final ModerationGuardrail guardrail =
      new ModerationGuardrail(
          FakeModerator.builder().on("blorp", Verdict.REJECT).on("snarg", Verdict.MASK).build());

  private final Assistant assistant =
      AiServices.builder(Assistant.class)
          .chatModel(new EchoModel())
          .inputGuardrails(guardrail)
          .build();

  interface Assistant {
    String chat(String message);
  }

  @Test
  void keepsFromTheModelWhatIsRejected() {
    assertThatThrownBy(() -> assistant.chat("what a blorp"))
        .isInstanceOf(InputGuardrailException.class);
  }

  @Test
  void doesNotRepeatTheText() {
    assertThatThrownBy(() -> assistant.chat("what a blorp")).hasMessageNotContaining("blorp");
  }

  @Test
  void coversWhatIsMasked() {
    assertThat(assistant.chat("what a snarg")).isEqualTo("what a *****");
  }

  @Test
  void letsTheRestPass() {
    assertThat(assistant.chat("a fine day")).isEqualTo("a fine day");
  }

  @Test
  void readsAllTextsOfAMessage() {
    UserMessage message = UserMessage.from(TextContent.from("fine"), TextContent.from("blorp"));

    assertThat(guardrail.validate(message).result()).isEqualTo(GuardrailResult.Result.FATAL);
  }
}
