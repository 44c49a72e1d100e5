package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.PolicyVersion;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy decided about content. Holds all that is needed to decide again: what the text was found
 * to contain, the facts and what the memories answered, but neither the text nor the notes of the
 * evidence nor the notices to the author.
 *
 * @param assessment what the text contains; the notes of its evidence are empty
 * @param facts what the policy could read, as far as the log keeps it; see {@link AuditLog}
 * @param decision verdict, reasons and basis; its notices are empty
 * @param textMac HMAC-SHA-256 of the text under the key of the log, 64 hexadecimal digits
 */
public record Decided(Assessment assessment, Facts facts, Decision decision, String textMac)
    implements AuditEntry {
  /** Checks that no component is missing. */
  public Decided {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(textMac, "textMac");
  }

  @Override
  public Instant at() {
    return decision.basis().decidedAt();
  }

  /**
   * The content decided about.
   *
   * @return the application's id; may be empty
   */
  public String contentId() {
    return decision.contentId();
  }

  /**
   * What happens to the content.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return decision.verdict();
  }

  /**
   * The policy that decided.
   *
   * @return name, version and digest
   */
  public PolicyVersion policy() {
    return decision.basis().policy();
  }

  /**
   * Who or where, by kind of subject.
   *
   * @param kind such as {@code author} or {@code community}
   * @return the id, or empty if the application did not tell it
   */
  public Optional<String> subject(String kind) {
    return Optional.ofNullable(decision.basis().subjects().get(kind));
  }

  /**
   * A fact that is a text, such as {@code community.visibility} or {@code content.approved_by}.
   *
   * @param name the dotted name
   * @return the fact, or empty if it is unknown or no text
   */
  public Optional<String> text(String name) {
    return facts.get(name).filter(String.class::isInstance).map(String.class::cast);
  }

  /**
   * The language of the text.
   *
   * @return what the application said, else what was found; {@code und} if unknown
   */
  public String language() {
    return text("content.language").orElse(assessment.language());
  }

  /**
   * Who brought it about.
   *
   * @return {@code HUMAN} if the verdict is that of a person whom the policy obeyed
   */
  public Origin origin() {
    boolean person =
        decision.reasons().stream().anyMatch(Rationale.HumanDecision.class::isInstance);
    return person ? Origin.HUMAN : Origin.AUTOMATED;
  }
}
