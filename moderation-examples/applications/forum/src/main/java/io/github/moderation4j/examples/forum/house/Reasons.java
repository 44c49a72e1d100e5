package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells an author why: in whole sentences, with the rule, and without scores or conditions, which
 * would only teach how to get past them.
 */
final class Reasons {
  private final Words words;

  Reasons(Words words) {
    this.words = words;
  }

  /** The notices of the rules first, then what else weighed. */
  List<String> of(Decision decision) {
    List<String> why = new ArrayList<>(decision.notices(Locale.ENGLISH));
    for (Rationale reason : decision.reasons()) {
      boolean weighs = reason.verdict() == decision.verdict() || !reason.actions().isEmpty();
      if (weighs && reason.verdict() != Verdict.ALLOW) {
        sentence(reason).filter(s -> !why.contains(s)).ifPresent(why::add);
      }
    }
    return why;
  }

  private Optional<String> sentence(Rationale reason) {
    if (reason instanceof Rationale.LadderStep step) {
      return Optional.of("It reads like %s.".formatted(words.category(step.category().id())));
    }
    if (reason instanceof Rationale.RuleFired fired) {
      return fired.notice().isPresent()
          ? Optional.empty()
          : Optional.of(
              "Rule “%s”%s applies."
                  .formatted(fired.rule(), fired.category().map(this::about).orElse("")));
    }
    return reason instanceof Rationale.Incomplete
        ? Optional.of("It was too long to be read in full, so a person reads it.")
        : Optional.empty();
  }

  private String about(Category category) {
    return " (%s)".formatted(words.category(category.id()));
  }
}
