package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.expression.FactSchema;
import io.github.moderation4j.rules.expression.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Leaves out of an entry all that could hold words of a user. */
final class Redaction {
  private static final Set<String> WORDS = Set.of("content.text", "content.domains");

  private final FactSchema standard = FactSchema.standard();
  private final Set<String> kept;

  /** Keeps the named facts too, although they are texts. */
  Redaction(Set<String> kept) {
    this.kept = Set.copyOf(kept);
  }

  Facts facts(Facts all) {
    TreeMap<String, Object> facts = new TreeMap<>(all.asMap());
    facts.entrySet().removeIf(fact -> !keeps(fact.getKey(), fact.getValue()));
    return Facts.fromNested(facts);
  }

  private boolean keeps(String name, Object value) {
    if (kept.contains(name)) {
      return true;
    }
    boolean words = value instanceof String || value instanceof List<?>;
    return !WORDS.contains(name) && (!words || standard.type(name).isPresent());
  }

  static Assessment withoutNotes(Assessment assessment) {
    return new Assessment(
        assessment.language(),
        assessment.scores().stream().map(Redaction::withoutNotes).toList(),
        assessment.truncated(),
        assessment.failedClassifiers(),
        assessment.fingerprint());
  }

  private static CategoryScore withoutNotes(CategoryScore score) {
    List<Evidence> evidence =
        score.evidence().stream()
            .map(e -> new Evidence(e.span(), e.kind(), e.source(), "", e.target()))
            .toList();
    return new CategoryScore(score.category(), score.score(), score.severity(), evidence);
  }

  static Decision withoutNotices(Decision decision) {
    return new Decision(
        decision.contentId(),
        decision.verdict(),
        decision.reasons().stream()
            .map(r -> r instanceof Rationale.RuleFired fired ? withoutNotice(fired) : r)
            .toList(),
        decision.shadow().stream().map(Redaction::withoutNotice).toList(),
        decision.skipped(),
        decision.incomplete(),
        decision.basis());
  }

  private static Rationale.RuleFired withoutNotice(Rationale.RuleFired fired) {
    return new Rationale.RuleFired(
        fired.rule(),
        fired.category(),
        fired.score(),
        fired.verdict(),
        fired.held(),
        fired.actions(),
        Optional.empty());
  }
}
