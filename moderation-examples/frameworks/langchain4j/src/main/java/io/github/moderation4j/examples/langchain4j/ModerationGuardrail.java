package io.github.moderation4j.examples.langchain4j;

import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.InputGuardrail;
import dev.langchain4j.guardrail.InputGuardrailResult;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import java.util.stream.Collectors;

/**
 * Keeps from a language model what the rules of the house hold or reject, and covers what they
 * mask. Pictures in a message are not looked at.
 */
public final class ModerationGuardrail implements InputGuardrail {
  private final Moderator moderator;

  /**
   * A guardrail that asks a moderator.
   *
   * @param moderator decides
   */
  public ModerationGuardrail(Moderator moderator) {
    this.moderator = moderator;
  }

  @Override
  public InputGuardrailResult validate(UserMessage message) {
    String text = text(message);
    Decision decision = moderator.moderate(text);
    return switch (decision.verdict()) {
      case ALLOW, LABEL, FLAG, LIMIT -> success();
      case MASK -> masked(message, decision.masked(text));
      case HOLD, REJECT -> fatal("the message breaks the rules: " + decision.verdict().id());
    };
  }

  /** LangChain4j can rewrite messages of one text only. */
  private InputGuardrailResult masked(UserMessage message, String masked) {
    return message.hasSingleText()
        ? successWith(masked)
        : fatal("the message breaks the rules: its texts cannot be masked");
  }

  private static String text(UserMessage message) {
    return message.contents().stream()
        .filter(TextContent.class::isInstance)
        .map(content -> ((TextContent) content).text())
        .collect(Collectors.joining("\n"));
  }
}
