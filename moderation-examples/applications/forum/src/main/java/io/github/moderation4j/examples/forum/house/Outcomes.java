package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Makes of a decision what is kept and shown beside the post. */
final class Outcomes {
  private final Reasons reasons;

  Outcomes(Words words) {
    this.reasons = new Reasons(words);
  }

  static Post.State state(Verdict verdict) {
    return switch (verdict) {
      case HOLD -> Post.State.HELD;
      case REJECT -> Post.State.REMOVED;
      case ALLOW, LABEL, FLAG, MASK, LIMIT -> Post.State.SHOWN;
    };
  }

  Post.Outcome of(Decision decision) {
    return new Post.Outcome(
        decision.verdict().id(), covered(decision), cards(decision), reasons.of(decision));
  }

  /** Spots are covered only where the verdict lets the rest be seen. */
  private static String covered(Decision decision) {
    return decision.actions().stream()
        .filter(Action.Mask.class::isInstance)
        .flatMap(action -> ((Action.Mask) action).spans().stream())
        .map(Outcomes::format)
        .distinct()
        .limit(100)
        .collect(Collectors.joining(","));
  }

  private static String format(Span span) {
    return span.start() + "-" + span.end();
  }

  private static List<String> cards(Decision decision) {
    return decision.actions().stream()
        .filter(Action.AttachNotice.class::isInstance)
        .map(action -> ((Action.AttachNotice) action).link())
        .distinct()
        .toList();
  }
}
