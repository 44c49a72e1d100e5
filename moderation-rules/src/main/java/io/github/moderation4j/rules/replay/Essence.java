package io.github.moderation4j.rules.replay;

import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.decision.Skipped;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.Optional;

/** What must come out again of a decision: all but actions done earlier and words to the author. */
record Essence(
    Verdict verdict,
    List<Rationale> reasons,
    List<Rationale> shadow,
    List<Skipped> skipped,
    boolean incomplete) {
  static Essence of(Decision decision) {
    return new Essence(
        decision.verdict(),
        decision.reasons().stream().map(Essence::bare).toList(),
        decision.shadow().stream().map(Essence::bare).toList(),
        decision.skipped(),
        decision.incomplete());
  }

  private static Rationale bare(Rationale reason) {
    return reason instanceof Rationale.RuleFired fired
        ? new Rationale.RuleFired(
            fired.rule(),
            fired.category(),
            fired.score(),
            fired.verdict(),
            fired.held(),
            List.of(),
            Optional.empty())
        : reason;
  }
}
