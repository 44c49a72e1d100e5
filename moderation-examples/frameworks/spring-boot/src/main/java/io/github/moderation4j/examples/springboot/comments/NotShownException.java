package io.github.moderation4j.examples.springboot.comments;

import io.github.moderation4j.rules.decision.Decision;

/** A comment is held or rejected. */
final class NotShownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Decision decision;

  NotShownException(Decision decision) {
    super("not shown: " + decision.verdict().id());
    this.decision = decision;
  }

  Decision decision() {
    return decision;
  }
}
