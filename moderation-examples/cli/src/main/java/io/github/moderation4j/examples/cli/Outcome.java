package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.rules.decision.Decision;

/** What became of one line of the input. */
sealed interface Outcome {

  /** The line was a post: what it contains and what to do about it. */
  record Moderated(Post post, Assessment assessment, Decision decision) implements Outcome {}

  /** The line was none, for a reason that does not repeat it. */
  record Failed(long line, String error) implements Outcome {}
}
