package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.rules.policy.Action;
import java.util.Optional;

/** Tells which actions remember something about an author. */
final class Labels {
  private Labels() {}

  static Optional<String> of(Action action) {
    return action instanceof Action.Label label && label.subject().equals("author")
        ? Optional.of(label.name())
        : Optional.empty();
  }
}
