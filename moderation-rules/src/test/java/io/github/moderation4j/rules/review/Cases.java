package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Cases made by hand. */
final class Cases {
  static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private Cases() {}

  static Matter matter(String contentId) {
    return new Matter(
        contentId,
        Verdict.HOLD,
        List.of("no-blorp"),
        List.of(Category.of("hate/racism")),
        Severity.HIGH,
        0.6,
        100,
        Map.of("author", "anna"),
        List.of(new Action.Label("author", "rude", Duration.ofDays(30))),
        2);
  }

  static ReviewCase open(String id) {
    return ReviewCase.open(id, "civil-rights", matter("post-" + id), NOON);
  }
}
