package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.decision.Basis;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.decision.Skipped;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.PolicyVersion;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of {@link Decided}. */
final class DecidedForm {
  private DecidedForm() {}

  static void write(FieldWriter out, Decided entry) {
    Decision decision = entry.decision();
    Basis basis = decision.basis();
    out.instant(basis.decidedAt()).text(decision.contentId()).text(entry.textMac());
    writePolicy(out, basis.policy());
    out.text(decision.verdict().name()).flag(decision.incomplete());
    writeAssessment(out, entry.assessment());
    FactForm.write(out, entry.facts());
    out.list(basis.subjects().entrySet(), (o, e) -> o.text(e.getKey()).text(e.getValue()));
    out.list(basis.observed().entrySet(), (o, e) -> o.text(e.getKey()).number(e.getValue()));
    out.list(decision.reasons(), ReasonForm::write);
    out.list(decision.shadow(), ReasonForm::writeFired);
    out.list(decision.skipped(), (o, s) -> o.text(s.rule()).texts(s.missing()));
  }

  static Decided read(FieldReader in) {
    Instant at = in.instant();
    String contentId = in.text();
    String textMac = in.text();
    PolicyVersion policy = readPolicy(in);
    Verdict verdict = in.name(Verdict.class);
    boolean incomplete = in.flag();
    Assessment assessment = readAssessment(in);
    Facts facts = FactForm.read(in);
    Map<String, String> subjects = new TreeMap<>();
    in.list(i -> subjects.put(i.text(), i.text()));
    Map<String, Long> observed = new TreeMap<>();
    in.list(i -> observed.put(i.text(), i.number()));
    List<Rationale> reasons = in.list(ReasonForm::read);
    List<Rationale.RuleFired> shadow = in.list(ReasonForm::readFired);
    List<Skipped> skipped = in.list(i -> new Skipped(i.text(), i.texts()));
    Basis basis = new Basis(policy, assessment.fingerprint(), subjects, at, observed);
    Decision decision =
        new Decision(contentId, verdict, reasons, shadow, skipped, incomplete, basis);
    return new Decided(assessment, facts, decision, textMac);
  }

  static void writePolicy(FieldWriter out, PolicyVersion policy) {
    out.text(policy.policy()).number(policy.version()).text(policy.hash());
  }

  static PolicyVersion readPolicy(FieldReader in) {
    return new PolicyVersion(in.text(), Math.toIntExact(in.number()), in.text());
  }

  private static void writeAssessment(FieldWriter out, Assessment assessment) {
    out.text(assessment.language()).text(assessment.fingerprint()).flag(assessment.truncated());
    out.texts(new TreeSet<>(assessment.failedClassifiers()));
    out.list(assessment.scores(), DecidedForm::writeScore);
  }

  private static Assessment readAssessment(FieldReader in) {
    String language = in.text();
    String fingerprint = in.text();
    boolean truncated = in.flag();
    Set<String> failed = new HashSet<>(in.texts());
    return new Assessment(
        language, in.list(DecidedForm::readScore), truncated, failed, fingerprint);
  }

  private static void writeScore(FieldWriter out, CategoryScore score) {
    out.text(score.category().id()).real(score.score()).text(score.severity().name());
    out.list(score.evidence(), DecidedForm::writeEvidence);
  }

  private static CategoryScore readScore(FieldReader in) {
    return new CategoryScore(
        Category.of(in.text()),
        in.real(),
        in.name(Severity.class),
        in.list(DecidedForm::readEvidence));
  }

  private static void writeEvidence(FieldWriter out, Evidence evidence) {
    out.number(evidence.span().start()).number(evidence.span().end());
    out.text(evidence.kind().name()).text(evidence.source()).text(evidence.target().orElse(""));
  }

  private static Evidence readEvidence(FieldReader in) {
    Span span = new Span(Math.toIntExact(in.number()), Math.toIntExact(in.number()));
    Evidence.Kind kind = in.name(Evidence.Kind.class);
    String source = in.text();
    Optional<String> target = Optional.of(in.text()).filter(t -> !t.isEmpty());
    return new Evidence(span, kind, source, "", target);
  }
}
