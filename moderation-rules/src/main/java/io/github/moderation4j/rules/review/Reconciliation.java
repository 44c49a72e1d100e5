package io.github.moderation4j.rules.review;

import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.ReviewOpened;
import io.github.moderation4j.rules.audit.Vote;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings cases and record together again after a crash. For one run. */
final class Reconciliation {
  private final ReviewStore store;
  private final AuditLog log;
  private final Outcomes outcomes;

  /** Decisions that ask for people, without a case opened, by id of the case. */
  private final Map<String, Recorded> unopened = new LinkedHashMap<>();

  private final Set<String> begun = new LinkedHashSet<>();
  private final Set<String> filed = new HashSet<>();
  private final Set<String> ended = new HashSet<>();
  private final Set<String> queues = new TreeSet<>();
  private int mended;

  Reconciliation(ReviewStore store, AuditLog log, Outcomes outcomes) {
    this.store = store;
    this.log = log;
    this.outcomes = outcomes;
  }

  int run(ReviewDesk desk, Instant now, Duration lease) {
    log.entries().forEach(this::read);
    Instant before = now.minus(lease);
    unopened.values().stream()
        .filter(decision -> decision.entry().at().isBefore(before))
        .forEach(decision -> open(desk, decision));
    queues.forEach(queue -> store.undecided(queue).forEach(c -> file(c, before)));
    ended.forEach(id -> store.find(id).ifPresent(c -> file(c, before)));
    begun.removeAll(ended);
    begun.forEach(id -> store.find(id).ifPresent(c -> close(c, now)));
    return mended;
  }

  private void read(Recorded recorded) {
    AuditEntry entry = recorded.entry();
    if (entry instanceof Decided decided) {
      ReviewDesk.queue(decided)
          .ifPresent(
              queue -> {
                queues.add(queue);
                unopened.put(ReviewDesk.id(recorded), recorded);
              });
    } else if (entry instanceof ReviewOpened opened) {
      queues.add(opened.queue());
      unopened.remove(opened.caseId());
      begun.add(opened.caseId());
    } else if (entry instanceof AppealFiled appeal) {
      filed.add(appeal.appealId());
      begun.add(appeal.appealId());
    } else if (entry instanceof ReviewClosed closed) {
      ended.add(closed.caseId());
    } else if (entry instanceof AppealResolved resolved) {
      ended.add(resolved.appealId());
    }
  }

  private void open(ReviewDesk desk, Recorded decision) {
    Optional<ReviewCase> kept = store.find(ReviewDesk.id(decision));
    if (kept.isPresent()) {
      log.append(ReviewDesk.entry(kept.get()));
      begun.add(kept.get().id());
    } else {
      desk.open(decision, 0);
    }
    mended++;
  }

  /** Who appealed is the one who must not answer it and has not decided before. */
  private void file(ReviewCase appeal, Instant before) {
    boolean missing = appeal.kind() == ReviewCase.Kind.APPEAL && !filed.contains(appeal.id());
    if (missing && appeal.openedAt().isBefore(before)) {
      String content = appeal.matter().contentId();
      Set<String> others = new TreeSet<>(appeal.excluded());
      store
          .about(content)
          .forEach(c -> c.votes().stream().map(Vote::reviewer).forEach(others::remove));
      String by = others.stream().findFirst().orElse("");
      log.append(new AppealFiled(appeal.openedAt(), appeal.id(), content, by));
      mended++;
    }
  }

  private void close(ReviewCase kept, Instant now) {
    boolean underWay = kept.lease().filter(lease -> lease.until().isAfter(now)).isPresent();
    if (!underWay && kept.outcome().isPresent()) {
      outcomes.close(kept, kept.outcome().get(), now);
      mended++;
    }
  }
}
