package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.examples.forum.store.Case;
import io.github.moderation4j.examples.forum.store.Cases;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.rules.audit.ReviewOpened;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;

/** Opens cases for what people have to look at, in the queue of those who know about it. */
final class Intake {
  private static final String GENERAL = "general";

  private final Room room;
  private final Cases cases;

  Intake(Room room) {
    this.room = room;
    this.cases = new Cases(room.database());
  }

  /** Held and flagged posts go to people, and those that a rule sends to a queue. */
  void take(Post post, Finding finding) {
    Decision decision = finding.decision();
    String queue = queue(room.moderator().policy(), decision);
    boolean asked = !queue.equals(GENERAL);
    Verdict verdict = decision.verdict();
    boolean open = verdict == Verdict.HOLD || verdict == Verdict.FLAG;
    if (open || (asked && verdict != Verdict.REJECT)) {
      Instant now = room.clock().instant();
      cases
          .open(
              new Cases.Opening(
                  post.id(), false, queue, verdict.id(), decision.rules(), weight(finding), ""),
              now)
          .ifPresent(opened -> record(opened, post, verdict));
    }
  }

  private void record(Case opened, Post post, Verdict verdict) {
    room.log()
        .append(
            new ReviewOpened(
                opened.openedAt(),
                opened.recordId(),
                post.contentId(),
                opened.queue(),
                verdict,
                opened.rules()));
  }

  /** The queue that the first of the rules names which name one. */
  static String queue(Policy policy, Decision decision) {
    return decision.rules().stream()
        .flatMap(id -> policy.rule(id).stream())
        .flatMap(rule -> rule.then().actions().stream())
        .filter(Action.Route.class::isInstance)
        .map(action -> ((Action.Route) action).queue())
        .findFirst()
        .orElse(GENERAL);
  }

  /** Severity counts most, then doubt: a person helps most where the score is near one half. */
  private static double weight(Finding finding) {
    double heaviest = 0;
    for (CategoryScore score : finding.assessment().scores()) {
      double doubt = 1 - Math.abs(2 * score.score() - 1);
      heaviest = Math.max(heaviest, score.score() * (score.severity().ordinal() + 1) * (1 + doubt));
    }
    return heaviest;
  }
}
