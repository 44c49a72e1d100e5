package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;

/** Turns one line into its outcome, whatever the line holds. Thread-safe. */
final class LineModerator {
  private final PostParser parser;
  private final Moderator moderator;

  LineModerator(PostParser parser, Moderator moderator) {
    this.parser = parser;
    this.moderator = moderator;
  }

  Outcome moderate(Line line) {
    if (line instanceof Line.Bad bad) {
      return new Outcome.Failed(bad.number(), bad.error());
    }
    try {
      return moderate(parser.parse((Line.Text) line));
    } catch (BadLineException e) {
      return new Outcome.Failed(line.number(), e.reason());
    } catch (AuditException e) {
      throw e; // a decision that nobody can account for is not given
    } catch (RuntimeException e) {
      return new Outcome.Failed(line.number(), "internal error: " + e.getClass().getSimpleName());
    }
  }

  private Outcome moderate(Post post) {
    Content content = post.content();
    Facts facts = Facts.fromNested(post.facts());
    Assessment assessment = moderator.assess(content);
    Decision decision = moderator.decide(content, assessment, facts);
    return new Outcome.Moderated(post, assessment, decision);
  }
}
