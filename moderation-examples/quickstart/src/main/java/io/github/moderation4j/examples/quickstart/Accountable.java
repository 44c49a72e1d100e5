package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ChainCheck;
import io.github.moderation4j.rules.audit.Durability;
import io.github.moderation4j.rules.audit.FileAuditStore;
import io.github.moderation4j.rules.audit.Head;
import io.github.moderation4j.rules.jdbc.JdbcStores;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.Lesson;
import io.github.moderation4j.rules.review.ReviewDesk;
import io.github.moderation4j.rules.review.ReviewStore;
import io.github.moderation4j.rules.state.StateStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Accounts for every decision: the record, the check, the people. */
final class Accountable {
  private Accountable() {}

  // snippet: record
  static AuditLog logInAFile(Path file, byte[] key) { // 16 secret bytes or more, kept elsewhere
    return new AuditLog(FileAuditStore.open(file, Durability.EVERY_APPEND), key);
  }

  static Moderator moderator(Policy policy, AuditLog log) {
    return Moderator.builder().policy(policy).audit(log).build();
  }

  // end

  // snippet: database
  static Moderator moderator(DataSource source, Policy policy, byte[] key) {
    JdbcStores stores = new JdbcStores(source).migrate(); // or let Flyway run the same files
    AuditLog log = new AuditLog(stores.audit(), key);
    StateStore state = stores.state(Clock.systemUTC());
    return Moderator.builder().policy(policy).state(state).audit(log).build();
  }

  // end

  // snippet: check
  static ChainCheck check(Path file, String keptHead) {
    try (FileAuditStore store = FileAuditStore.openToRead(file)) {
      return ChainCheck.of(store, Head.parse(keptHead));
    }
  }

  // end

  // snippet: desk
  static ReviewDesk desk(
      ReviewStore cases, AuditLog log, StateStore state, Consumer<Lesson> examples) {
    return ReviewDesk.builder(cases, log)
        .state(state)
        .serviceLevel("civil-rights", Duration.ofHours(4))
        .twoPersons(Category.of("hate"))
        .blindSecondReviews(0.05)
        .lessons(examples)
        .build();
  }

  static Moderator moderator(Policy policy, StateStore state, AuditLog log, ReviewDesk desk) {
    return Moderator.builder()
        .policy(policy)
        .state(state)
        .audit(log, recorded -> desk.open(recorded, 0)) // 0 views so far
        .build();
  }

  // end

  // snippet: review
  static void review(ReviewDesk desk) {
    desk.claimNext("rita", Set.of("civil-rights"))
        .ifPresent(
            next -> {
              desk.openEvidence(next.id(), "rita"); // show the text only now
              desk.decide(next.id(), "rita", Verdict.ALLOW);
            });
  }
  // end
}
