package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.decision.Skipped;
import io.github.moderation4j.rules.policy.Action;
import java.util.Locale;

/** Reasons and actions in words. */
final class Explanation {

  String of(Rationale reason) {
    String verdict = reason.verdict().id();
    if (reason instanceof Rationale.LadderStep step) {
      return String.format(
          Locale.ROOT,
          "%s %.2f reaches %.2f, which means %s",
          step.category(),
          step.score(),
          step.threshold(),
          verdict);
    }
    if (reason instanceof Rationale.RuleFired rule) {
      return "rule %s says %s, because %s"
          .formatted(rule.rule(), verdict, String.join(" and ", rule.held()));
    }
    if (reason instanceof Rationale.Exempt exempt) {
      return "the policy leaves it alone, because " + exempt.condition();
    }
    if (reason instanceof Rationale.HumanDecision) {
      return "a person decided " + verdict;
    }
    return "not everything could be read, which means " + verdict;
  }

  String of(Skipped skipped) {
    return "rule %s, as it needs %s"
        .formatted(skipped.rule(), String.join(", ", skipped.missing()));
  }

  String of(Action action) {
    if (action instanceof Action.AttachNotice notice) {
      return "show the card %s (%s)".formatted(notice.link(), notice.topic());
    }
    if (action instanceof Action.Label label) {
      return "label the %s %s for %s".formatted(label.subject(), label.name(), label.ttl());
    }
    if (action instanceof Action.Strike strike) {
      return "strikes against the author: " + strike.points();
    }
    if (action instanceof Action.Route route) {
      return "send to " + route.queue();
    }
    if (action instanceof Action.Notify notify) {
      return "tell " + notify.channel();
    }
    if (action instanceof Action.WithdrawGroup) {
      return "withdraw the group";
    }
    if (action instanceof Action.Custom custom) {
      return "%s %s".formatted(custom.name(), custom.parameters());
    }
    return "cover the spots";
  }
}
