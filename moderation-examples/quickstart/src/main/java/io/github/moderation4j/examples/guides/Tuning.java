package io.github.moderation4j.examples.guides;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.rehearse.Explainer;
import io.github.moderation4j.rules.rehearse.PolicyDiff;
import io.github.moderation4j.rules.rehearse.PolicyExplanation;
import java.time.Clock;
import java.util.List;

/** What a change of the rules would change, before it does. */
final class Tuning {
  private final Moderator moderator;
  private final Clock clock;

  Tuning(Moderator moderator, Clock clock) {
    this.moderator = moderator;
    this.clock = clock;
  }

  // snippet: diff
  List<String> changes(Policy next, List<Content> posts) {
    PolicyDiff diff = new PolicyDiff(moderator.policy(), next, clock);
    return posts.stream()
        .flatMap(post -> diff.compare(post, moderator.assess(post), Facts.none()).stream())
        .map(flip -> "%s: %s".formatted(flip.after().contentId(), flip.change()))
        .toList();
  }

  // end

  // snippet: explain
  PolicyExplanation why(Content post, Facts facts) {
    Assessment assessment = moderator.assess(post);
    return new Explainer(moderator.policy(), clock).explain(post, assessment, facts);
  }
  // end
}
