package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Makes of a decision what is kept and shown beside the post. */
final class Outcomes {
  /** As many as fit where they are kept. */
  private static final int MOST_SPOTS = 300;

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
    List<Span> spots =
        decision.actions().stream()
            .filter(Action.Mask.class::isInstance)
            .flatMap(action -> ((Action.Mask) action).spans().stream())
            .distinct()
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    return few(spots).stream().map(Outcomes::format).collect(Collectors.joining(","));
  }

  /** More spots than are kept apart become one that reaches from the first of them to the last. */
  static List<Span> few(List<Span> spots) {
    if (spots.size() <= MOST_SPOTS) {
      return spots;
    }
    List<Span> few = new ArrayList<>(spots.subList(0, MOST_SPOTS - 1));
    spots.subList(MOST_SPOTS - 1, spots.size()).stream().reduce(Span::cover).ifPresent(few::add);
    return few;
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
