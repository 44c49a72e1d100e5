package io.github.moderation4j.examples.forum.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The sessions. Only a hash of each token is kept, so that whoever reads the database cannot use
 * one.
 *
 * @param sql where they are kept
 * @param clock tells when one is over
 */
public record Sessions(Sql sql, Clock clock) {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final Duration LONGEST = Duration.ofDays(7);

  /**
   * Begins a session, and forgets those that are over.
   *
   * @param tokenHash hash of the new token
   * @param account who signed in
   * @param csrf secret of the session's forms
   */
  public void begin(String tokenHash, Account account, String csrf) {
    sql.update("delete from session where seen_at < ?", clock.instant().minus(IDLE));
    sql.update(
        "insert into session (token_hash, account_id, csrf, started_at, seen_at)"
            + " values (?, ?, ?, ?, ?)",
        tokenHash,
        account.id(),
        csrf,
        clock.instant(),
        clock.instant());
  }

  /**
   * Finds a session that is not over.
   *
   * @param tokenHash hash of its token
   * @return the session, or empty
   */
  public Optional<Session> find(String tokenHash) {
    Optional<Session> session =
        sql.one(
            "select a.*, s.csrf from session s join account a on a.id = s.account_id"
                + " where s.token_hash = ? and s.seen_at > ? and s.started_at > ?",
            row -> new Session(Account.read(row), row.text("csrf")),
            tokenHash,
            clock.instant().minus(IDLE),
            clock.instant().minus(LONGEST));
    session.ifPresent(found -> touch(tokenHash));
    return session;
  }

  /** At most once a minute, so that reading pages does not mean writing rows. */
  private void touch(String tokenHash) {
    sql.update(
        "update session set seen_at = ? where token_hash = ? and seen_at < ?",
        clock.instant(),
        tokenHash,
        clock.instant().minus(Duration.ofMinutes(1)));
  }

  /**
   * Ends a session.
   *
   * @param tokenHash hash of its token
   */
  public void end(String tokenHash) {
    sql.update("delete from session where token_hash = ?", tokenHash);
  }
}
