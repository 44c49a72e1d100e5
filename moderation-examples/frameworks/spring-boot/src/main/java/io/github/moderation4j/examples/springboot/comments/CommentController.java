package io.github.moderation4j.examples.springboot.comments;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.micrometer.MeteredModerator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes comments; what may not be shown is answered with a problem detail (RFC 9457). */
@RestController
class CommentController {
  private final MeteredModerator moderator;

  CommentController(MeteredModerator moderator) {
    this.moderator = moderator;
  }

  /** What comes in. */
  record NewComment(String author, String text) {}

  /** What is shown. */
  record Comment(String id, String text, Verdict verdict) {}

  @PostMapping("/comments")
  @ResponseStatus(HttpStatus.CREATED)
  Comment post(@RequestBody NewComment comment) {
    String id = UUID.randomUUID().toString();
    Content content = new Content(id, comment.text(), "comment", Optional.empty());
    Facts facts = Facts.builder().put("author.id", comment.author()).build();
    Decision decision = moderator.moderate(content, facts);
    if (decision.verdict().atLeast(Verdict.HOLD)) {
      throw new NotShownException(decision);
    }
    return new Comment(id, decision.masked(comment.text()), decision.verdict());
  }

  @ExceptionHandler
  ProblemDetail explain(NotShownException notShown, Locale locale) {
    Decision decision = notShown.decision();
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setTitle("Your comment is not shown");
    problem.setDetail(
        decision.notices(locale).stream()
            .findFirst()
            .orElse("It does not agree with the rules of this place."));
    problem.setProperty("verdict", decision.verdict().id());
    problem.setProperty("rules", decision.rules());
    return problem;
  }
}
