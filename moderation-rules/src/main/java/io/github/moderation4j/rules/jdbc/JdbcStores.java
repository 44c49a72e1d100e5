package io.github.moderation4j.rules.jdbc;

import io.github.moderation4j.rules.adjacency.LedgerStore;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.review.ReviewStore;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Every store in one database, H2 or PostgreSQL. Thread-safe; any number of processes may share the
 * database.
 *
 * <p>Each call takes a connection and gives it back, so the source should be a pool. A transaction
 * that lost against another is run again.
 */
public final class JdbcStores {
  private final Database database;

  /**
   * Stores in a database that has the schema; see {@link #migrate}.
   *
   * @param source gives connections
   */
  public JdbcStores(DataSource source) {
    this.database = new Database(source);
  }

  /**
   * Brings the schema up to date by the numbered files that are missing. An application that uses
   * Flyway adds {@code classpath:io/github/moderation4j/rules/jdbc} to its locations instead.
   *
   * @return these stores
   * @throws JdbcException if the database refuses
   */
  public JdbcStores migrate() {
    new Migrations(database).run();
    return this;
  }

  /**
   * The audit log. An append that returned is committed.
   *
   * @return the store
   */
  public AuditStore audit() {
    return new JdbcAuditStore(database);
  }

  /**
   * Cases for people.
   *
   * @return the store
   */
  public ReviewStore reviews() {
    return new JdbcReviewStore(database);
  }

  /**
   * What advertisers were charged and given back.
   *
   * @return the store
   */
  public LedgerStore ledger() {
    return new JdbcLedger(database);
  }

  /**
   * What rules remember.
   *
   * @param clock the only source of time
   * @return the store
   */
  public StateStore state(Clock clock) {
    return new JdbcState(database, clock);
  }
}
