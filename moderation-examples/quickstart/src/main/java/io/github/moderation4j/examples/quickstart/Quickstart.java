package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;

/** From text to decision in ten lines. */
public final class Quickstart {
  // snippet: decide
  private final Moderator moderator = Moderator.create(); // thread-safe: make one, share it

  String onNewComment(String id, String author, String text) {
    Facts facts = Facts.builder().put("author.id", author).build();
    Decision decision = moderator.moderate(Content.of(id, text), facts);
    return switch (decision.verdict()) {
      case ALLOW, LABEL, FLAG -> text;
      case MASK, LIMIT -> decision.masked(text);
      case HOLD, REJECT -> "Held, because of " + decision.reasons();
    };
  }

  // end

  /**
   * Prints what becomes of a comment.
   *
   * @param arguments the words of the comment
   */
  public static void main(String[] arguments) {
    String shown = new Quickstart().onNewComment("c1", "nina", String.join(" ", arguments));
    System.out.println(shown);
  }
}
