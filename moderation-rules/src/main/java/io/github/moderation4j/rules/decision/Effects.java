package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Rule;
import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Carries out what a decision asks of the memories: labels are given, caps counted, and what was
 * done for the same content and rule before is not due again. Thread-safe.
 */
public final class Effects {
  private static final Duration ONCE = Duration.ofDays(365);
  private static final Duration DAY = Duration.ofDays(1);

  private final StateStore state;
  private final boolean sees;

  /**
   * Effects on a memory.
   *
   * @param policy the house rules; texts are remembered only if a rule asks for repeats
   * @param state what rules remember
   */
  public Effects(Policy policy, StateStore state) {
    this.state = Objects.requireNonNull(state, "state");
    this.sees = policy.rules().stream().anyMatch(Effects::asksForRepeats);
  }

  private static boolean asksForRepeats(Rule rule) {
    return rule.when().expressions().stream().anyMatch(e -> e.source().contains("repeats("))
        || rule.escalate().stream().anyMatch(e -> e.when().source().contains("repeats("));
  }

  /**
   * Carries out a decision.
   *
   * @param content the content that was decided about
   * @param decision what was decided
   * @return the decision with the actions that are due now
   */
  public Decision apply(Content content, Decision decision) {
    if (sees) {
      state.see(content.id(), SimHash.of(content.text()));
    }
    if (decision.rules().isEmpty()) {
      return decision;
    }
    List<Rationale> due =
        decision.reasons().stream()
            .map(reason -> reason instanceof Rationale.RuleFired f ? due(decision, f) : reason)
            .toList();
    return decision.withReasons(due);
  }

  private Rationale due(Decision decision, Rationale.RuleFired fired) {
    String id = decision.contentId();
    boolean first = id.isEmpty() || state.label(new Subject("acted", id), fired.rule(), ONCE);
    if (!first) {
      return fired.onlyMasks();
    }
    state.label(new Subject("rule", fired.rule()), RuleRun.ACTED, DAY);
    for (Action action : fired.actions()) {
      if (action instanceof Action.Label label) {
        String subject = decision.basis().subjects().get(label.subject());
        if (subject != null) {
          state.label(new Subject(label.subject(), subject), label.name(), label.ttl());
        }
      }
    }
    return fired;
  }
}
