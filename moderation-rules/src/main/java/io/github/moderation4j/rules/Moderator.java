package io.github.moderation4j.rules;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;

/** Decides what to do about content. Immutable and thread-safe. */
public final class Moderator {
  private final Assessor assessor = Assessor.create();

  private Moderator() {}

  /**
   * A moderator with the default policy.
   *
   * @return a new moderator
   */
  public static Moderator create() {
    return new Moderator();
  }

  /**
   * Assesses a text.
   *
   * @param text any string
   * @return what it contains
   */
  public Assessment assess(String text) {
    return assessor.assess(text);
  }
}
