package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.content.Category;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the entries about content, groups and policies. */
final class ContentForms {
  private ContentForms() {}

  static Stream<EntryForm<?>> all() {
    return Stream.of(
        new EntryForm<>(ShadowDecided.class, ContentForms::write, ContentForms::shadow),
        new EntryForm<>(PolicyActivated.class, ContentForms::write, ContentForms::activated),
        new EntryForm<>(ContentWithdrawn.class, ContentForms::write, ContentForms::withdrawn),
        new EntryForm<>(ContentRestored.class, ContentForms::write, ContentForms::restored),
        new EntryForm<>(ViewsCounted.class, ContentForms::write, ContentForms::views),
        new EntryForm<>(LabelRead.class, ContentForms::write, ContentForms::label),
        new EntryForm<>(CommunityJudged.class, ContentForms::write, ContentForms::judged));
  }

  private static void write(FieldWriter out, ShadowDecided entry) {
    out.instant(entry.at()).text(entry.contentId());
    DecidedForm.writePolicy(out, entry.policy());
    out.list(entry.rules(), ReasonForm::writeFired);
  }

  private static ShadowDecided shadow(FieldReader in) {
    return new ShadowDecided(
        in.instant(), in.text(), DecidedForm.readPolicy(in), in.list(ReasonForm::readFired));
  }

  private static void write(FieldWriter out, PolicyActivated entry) {
    DecidedForm.writePolicy(out.instant(entry.at()), entry.policy());
  }

  private static PolicyActivated activated(FieldReader in) {
    return new PolicyActivated(in.instant(), DecidedForm.readPolicy(in));
  }

  private static void write(FieldWriter out, ContentWithdrawn entry) {
    out.instant(entry.at()).text(entry.contentId()).text(entry.origin().name());
    out.text(entry.by()).texts(entry.rules());
  }

  private static ContentWithdrawn withdrawn(FieldReader in) {
    return new ContentWithdrawn(
        in.instant(), in.text(), in.name(Origin.class), in.text(), in.texts());
  }

  private static void write(FieldWriter out, ContentRestored entry) {
    out.instant(entry.at()).text(entry.contentId()).text(entry.by()).text(entry.caseId());
  }

  private static ContentRestored restored(FieldReader in) {
    return new ContentRestored(in.instant(), in.text(), in.text(), in.text());
  }

  private static void write(FieldWriter out, ViewsCounted entry) {
    out.instant(entry.at()).text(entry.contentId()).number(entry.views());
  }

  private static ViewsCounted views(FieldReader in) {
    return new ViewsCounted(in.instant(), in.text(), in.number());
  }

  private static void write(FieldWriter out, LabelRead entry) {
    out.instant(entry.at()).text(entry.contentId()).text(entry.reader());
    out.list(entry.categories(), (o, category) -> o.text(category.id()));
    out.texts(entry.groups());
    out.text(entry.stratum()).real(entry.weight());
  }

  private static LabelRead label(FieldReader in) {
    return new LabelRead(
        in.instant(),
        in.text(),
        in.text(),
        in.texts().stream().map(Category::of).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(in.texts()),
        in.text(),
        in.real());
  }

  private static void write(FieldWriter out, CommunityJudged entry) {
    out.instant(entry.at()).text(entry.communityId()).text(entry.verdict());
    out.number(entry.withdrawn()).number(entry.decided());
    out.number(entry.authors()).texts(entry.causes());
  }

  private static CommunityJudged judged(FieldReader in) {
    return new CommunityJudged(
        in.instant(), in.text(), in.text(), in.number(), in.number(), in.number(), in.texts());
  }
}
