package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Notices first, then what else asked for the same verdict. */
  List<String> of(Decision decision) {
    List<String> why = new ArrayList<>();
    decision.reasons().stream()
        .filter(reason -> reason.verdict() == decision.verdict())
        .flatMap(reason -> notice(decision, reason).stream())
        .forEach(why::add);
    for (Rationale reason : decision.reasons()) {
      if (reason.verdict() == decision.verdict() && reason.verdict() != Verdict.ALLOW) {
        sentence(reason).filter(s -> !why.contains(s)).ifPresent(why::add);
      }
    }
    return why;
  }

  private static Optional<String> notice(Decision decision, Rationale reason) {
    return reason instanceof Rationale.RuleFired fired
        ? fired.notice().map(notice -> notice.text(Locale.ENGLISH, values(decision, fired)))
        : Optional.empty();
  }

  private static Map<String, String> values(Decision decision, Rationale.RuleFired fired) {
    return Map.of("rule", fired.rule(), "verdict", decision.verdict().id());
  }

  private Optional<String> sentence(Rationale reason) {
    if (reason instanceof Rationale.LadderStep step) {
      return Optional.of("It reads like %s.".formatted(words.category(step.category().id())));
    }
    if (reason instanceof Rationale.RuleFired fired) {
      return fired.notice().isPresent()
          ? Optional.empty()
          : Optional.of("Our rule “%s” applies.".formatted(fired.rule()));
    }
    if (reason instanceof Rationale.HumanDecision) {
      return Optional.of("A person has read it and decided so.");
    }
    return reason instanceof Rationale.Incomplete
        ? Optional.of("It was too long to be read in full, so a person reads it.")
        : Optional.empty();
  }
}
