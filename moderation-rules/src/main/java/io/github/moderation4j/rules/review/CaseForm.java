package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.audit.FieldReader;
import io.github.moderation4j.rules.audit.FieldWriter;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bytes in which stores keep a case. */
public final class CaseForm {
  private CaseForm() {}

  /**
   * Writes a case.
   *
   * @param reviewCase the case
   * @return its bytes
   */
  public static byte[] write(ReviewCase reviewCase) {
    FieldWriter out = new FieldWriter().text(reviewCase.id()).text(reviewCase.kind().name());
    out.text(reviewCase.queue()).instant(reviewCase.openedAt()).number(reviewCase.needed());
    out.texts(reviewCase.excluded()).texts(reviewCase.opened()).number(reviewCase.version());
    out.list(reviewCase.votes(), (o, v) -> o.text(v.reviewer()).text(v.verdict().name()));
    List<Lease> lease = reviewCase.lease().stream().toList();
    out.list(lease, (o, l) -> o.text(l.reviewer()).instant(l.until()));
    writeMatter(out, reviewCase.matter());
    return out.bytes();
  }

  /**
   * Reads a case.
   *
   * @param bytes what {@link #write} wrote
   * @return the case
   * @throws IllegalArgumentException if it is something else
   */
  public static ReviewCase read(byte[] bytes) {
    FieldReader in = new FieldReader(bytes);
    String id = in.text();
    ReviewCase.Kind kind = in.name(ReviewCase.Kind.class);
    String queue = in.text();
    Instant openedAt = in.instant();
    int needed = Math.toIntExact(in.number());
    SortedSet<String> excluded = new TreeSet<>(in.texts());
    SortedSet<String> opened = new TreeSet<>(in.texts());
    long version = in.number();
    List<Vote> votes = in.list(i -> new Vote(i.text(), i.name(Verdict.class)));
    Optional<Lease> lease = in.list(i -> new Lease(i.text(), i.instant())).stream().findFirst();
    Matter matter = readMatter(in);
    in.end();
    return new ReviewCase(
        id, kind, queue, matter, openedAt, needed, excluded, votes, lease, opened, version);
  }

  private static void writeMatter(FieldWriter out, Matter matter) {
    out.text(matter.contentId()).text(matter.verdict().name()).texts(matter.rules());
    out.list(matter.categories(), (o, category) -> o.text(category.id()));
    out.text(matter.severity().name()).real(matter.score()).number(matter.views());
    out.list(matter.subjects().entrySet(), (o, e) -> o.text(e.getKey()).text(e.getValue()));
    out.list(matter.labels(), (o, l) -> o.text(l.subject()).text(l.name()).duration(l.ttl()));
    out.number(matter.strikes());
  }

  private static Matter readMatter(FieldReader in) {
    return new Matter(
        in.text(),
        in.name(Verdict.class),
        in.texts(),
        in.list(i -> Category.of(i.text())),
        in.name(Severity.class),
        in.real(),
        in.number(),
        readSubjects(in),
        in.list(i -> new Action.Label(i.text(), i.text(), i.duration())),
        Math.toIntExact(in.number()));
  }

  private static Map<String, String> readSubjects(FieldReader in) {
    Map<String, String> subjects = new TreeMap<>();
    in.list(i -> subjects.put(i.text(), i.text()));
    return subjects;
  }
}
