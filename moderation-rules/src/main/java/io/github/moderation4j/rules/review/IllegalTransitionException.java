package io.github.moderation4j.rules.review;

/** Something was asked of a case that its state does not allow; the message names both. */
public final class IllegalTransitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IllegalTransitionException(String message) {
    super(message);
  }
}
