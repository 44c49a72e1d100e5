package io.github.moderation4j.examples.guides;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first steps with the library. */
final class GettingStarted {
  private final Assessor assessor;
  private final Moderator moderator;

  GettingStarted(Assessor assessor, Moderator moderator) {
    this.assessor = assessor;
    this.moderator = moderator;
  }

  // snippet: scores
  List<String> findings(String text) {
    return assessor.assess(text).scores().stream()
        .map(found -> "%s %.2f %s".formatted(found.category(), found.score(), spots(found, text)))
        .toList();
  }

  private static String spots(CategoryScore found, String text) {
    return found.evidence().stream()
        .map(evidence -> "'" + evidence.span().of(text) + "' " + evidence.note())
        .collect(Collectors.joining(", "));
  }

  // end

  // snippet: facts
  Decision decide(Comment comment) {
    Facts facts =
        Facts.builder()
            .put("author.id", comment.author())
            .put("author.age", comment.accountAge())
            .put("author.posts", comment.postsBefore())
            .build();
    return moderator.moderate(Content.of(comment.id(), comment.text()), facts);
  }

  // end

  // snippet: answer
  Optional<String> answer(Decision decision, Locale author) {
    if (!decision.verdict().atLeast(Verdict.HOLD)) {
      return Optional.empty();
    }
    List<String> notices = decision.notices(author);
    return Optional.of(notices.isEmpty() ? "A person looks at your post first." : notices.get(0));
  }

  // end

  /** A comment of the application. */
  record Comment(String id, String author, Duration accountAge, int postsBefore, String text) {}
}
