package io.github.moderation4j.rules.review;

import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.Origin;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What follows when people have decided.
 *
 * @param log where it is recorded
 * @param state the memory from which labels are taken back
 * @param overturned is told of what was found to be in order
 * @param lessons is told what people taught
 */
record Outcomes(
    AuditLog log,
    Optional<StateStore> state,
    Consumer<Matter> overturned,
    Consumer<Lesson> lessons) {
  void close(ReviewCase closed, Verdict after, Instant now) {
    log.append(entries(closed, after, now));
    Matter matter = closed.matter();
    if (after == Verdict.ALLOW && matter.verdict() != Verdict.ALLOW) {
      state.ifPresent(memory -> takeBack(matter, memory));
      overturned.accept(matter);
    }
    boolean belongs = after != Verdict.ALLOW;
    matter
        .categories()
        .forEach(category -> lessons.accept(new Lesson(matter.contentId(), category, belongs)));
  }

  private static List<AuditEntry> entries(ReviewCase closed, Verdict after, Instant now) {
    Matter matter = closed.matter();
    Verdict before = matter.verdict();
    String id = closed.id();
    String content = matter.contentId();
    String by = closed.votes().get(closed.votes().size() - 1).reviewer();
    List<AuditEntry> entries = new ArrayList<>();
    if (closed.kind() == ReviewCase.Kind.REVIEW) {
      entries.add(
          new ReviewClosed(now, id, content, before, after, closed.votes(), matter.rules()));
    } else {
      entries.add(new AppealResolved(now, id, content, by, before, after, matter.rules()));
    }
    if (before != Verdict.REJECT && after == Verdict.REJECT) {
      entries.add(new ContentWithdrawn(now, content, Origin.HUMAN, by, matter.rules()));
    }
    if (before == Verdict.REJECT && !after.atLeast(Verdict.HOLD)) {
      entries.add(new ContentRestored(now, content, by, id));
    }
    return entries;
  }

  private static void takeBack(Matter matter, StateStore memory) {
    for (Action.Label label : matter.labels()) {
      String id = matter.subjects().get(label.subject());
      if (id != null) {
        memory.takeBack(new Subject(label.subject(), id), label.name());
      }
    }
  }
}
