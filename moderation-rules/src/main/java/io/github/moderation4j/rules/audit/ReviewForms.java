package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.policy.Verdict;
import java.util.stream.Stream;

/** The fields of the entries about reviews and appeals. */
final class ReviewForms {
  private ReviewForms() {}

  static Stream<EntryForm<?>> all() {
    return Stream.of(
        new EntryForm<>(ReviewOpened.class, ReviewForms::write, ReviewForms::opened),
        new EntryForm<>(EvidenceOpened.class, ReviewForms::write, ReviewForms::evidence),
        new EntryForm<>(ReviewClosed.class, ReviewForms::write, ReviewForms::closed),
        new EntryForm<>(AppealFiled.class, ReviewForms::write, ReviewForms::filed),
        new EntryForm<>(AppealResolved.class, ReviewForms::write, ReviewForms::resolved));
  }

  private static void write(FieldWriter out, ReviewOpened entry) {
    out.instant(entry.at()).text(entry.caseId()).text(entry.contentId()).text(entry.queue());
    out.text(entry.verdict().name()).texts(entry.rules());
  }

  private static ReviewOpened opened(FieldReader in) {
    return new ReviewOpened(
        in.instant(), in.text(), in.text(), in.text(), in.name(Verdict.class), in.texts());
  }

  private static void write(FieldWriter out, EvidenceOpened entry) {
    out.instant(entry.at()).text(entry.caseId()).text(entry.reviewer());
  }

  private static EvidenceOpened evidence(FieldReader in) {
    return new EvidenceOpened(in.instant(), in.text(), in.text());
  }

  private static void write(FieldWriter out, ReviewClosed entry) {
    out.instant(entry.at()).text(entry.caseId()).text(entry.contentId());
    out.text(entry.before().name()).text(entry.after().name());
    out.list(entry.votes(), (o, vote) -> o.text(vote.reviewer()).text(vote.verdict().name()));
    out.texts(entry.rules());
  }

  private static ReviewClosed closed(FieldReader in) {
    return new ReviewClosed(
        in.instant(),
        in.text(),
        in.text(),
        in.name(Verdict.class),
        in.name(Verdict.class),
        in.list(i -> new Vote(i.text(), i.name(Verdict.class))),
        in.texts());
  }

  private static void write(FieldWriter out, AppealFiled entry) {
    out.instant(entry.at()).text(entry.appealId()).text(entry.contentId()).text(entry.by());
  }

  private static AppealFiled filed(FieldReader in) {
    return new AppealFiled(in.instant(), in.text(), in.text(), in.text());
  }

  private static void write(FieldWriter out, AppealResolved entry) {
    out.instant(entry.at()).text(entry.appealId()).text(entry.contentId());
    out.text(entry.reviewer()).text(entry.before().name()).text(entry.after().name());
    out.texts(entry.rules());
  }

  private static AppealResolved resolved(FieldReader in) {
    return new AppealResolved(
        in.instant(),
        in.text(),
        in.text(),
        in.text(),
        in.name(Verdict.class),
        in.name(Verdict.class),
        in.texts());
  }
}
