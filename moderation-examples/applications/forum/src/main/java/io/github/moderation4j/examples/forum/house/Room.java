package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.adjacency.LedgerStore;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.jdbc.JdbcStores;
import io.github.moderation4j.rules.review.ReviewDesk;
import io.github.moderation4j.rules.review.ReviewStore;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;
import java.time.Duration;

/**
 * What everybody in the house works with: the parts of the library, over one database.
 *
 * @param database where texts are kept
 * @param moderator decides
 * @param record the entries of the record
 * @param log writes and reads the record
 * @param cases where cases are kept
 * @param reviews hands cases out and takes verdicts
 * @param ledger what advertisers were charged and given back
 * @param state what rules remember
 * @param clock the only source of time
 */
public record Room(
    Database database,
    Moderator moderator,
    AuditStore record,
    AuditLog log,
    ReviewStore cases,
    ReviewDesk reviews,
    LedgerStore ledger,
    StateStore state,
    Clock clock) {
  private static final Duration LEASE = Duration.ofMinutes(20);

  /**
   * Puts the parts together.
   *
   * @param database where everything is kept
   * @param assessor reads texts
   * @param auditKey key of the record's fingerprints of texts; at least 32 bytes
   * @param clock the only source of time
   * @return the room
   */
  public static Room over(Database database, Assessor assessor, byte[] auditKey, Clock clock) {
    JdbcStores stores = new JdbcStores(database.dataSource()).migrate();
    AuditLog log = new AuditLog(stores.audit(), auditKey);
    StateStore state = stores.state(clock);
    return new Room(
        database,
        Moderator.builder()
            .assessor(assessor)
            .policy(new HouseRules(database, clock).current())
            .state(state)
            .clock(clock)
            .build(),
        stores.audit(),
        log,
        stores.reviews(),
        ReviewDesk.builder(stores.reviews(), log)
            .clock(clock)
            .lease(LEASE)
            .state(state)
            .twoPersons(Category.of("hate"))
            .build(),
        stores.ledger(),
        state,
        clock);
  }
}
