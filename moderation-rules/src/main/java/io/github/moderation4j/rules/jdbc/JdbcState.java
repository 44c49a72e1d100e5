package io.github.moderation4j.rules.jdbc;

import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Keeps labels and counts in tables; sightings are left to {@link JdbcSightings}. */
final class JdbcState implements StateStore {
  private static final String TAKE_BACK =
      "delete from moderation_label_given where id ="
          + " (select max(id) from moderation_label_given where subject = ? and name = ?)";
  private static final String DROP_IF_NEVER_GIVEN =
      "delete from moderation_label where subject = ? and name = ? and not exists"
          + " (select 1 from moderation_label_given where subject = ? and name = ?)";

  private final Database database;
  private final Clock clock;
  private final JdbcSightings sightings;

  JdbcState(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.sightings = new JdbcSightings(database, clock);
  }

  @Override
  public boolean label(Subject subject, String name, Duration ttl) {
    if (ttl.isNegative() || ttl.isZero()) {
      throw new IllegalArgumentException("ttl must be positive, but was " + ttl);
    }
    String key = Keys.of(subject.kind(), subject.id());
    long now = Keys.micros(clock.instant());
    long until = Keys.later(now, ttl);
    return database.transact(
        connection -> {
          Database.update(
              connection,
              "insert into moderation_label_given (subject, name, given_at) values (?, ?, ?)",
              key,
              name,
              now);
          return give(connection, key, name, new long[] {now, until});
        });
  }

  /** Two callers that insert the same row at once: one fails, and is run again. */
  private static boolean give(Connection connection, String key, String name, long[] nowAndUntil)
      throws SQLException {
    List<Long> before =
        Database.query(
            connection,
            row -> row.getLong(1),
            "select until from moderation_label where subject = ? and name = ? for update",
            key,
            name);
    long until = nowAndUntil[1];
    if (before.isEmpty()) {
      Database.update(
          connection,
          "insert into moderation_label (subject, name, until) values (?, ?, ?)",
          key,
          name,
          until);
    } else if (before.get(0) < until) {
      Database.update(
          connection,
          "update moderation_label set until = ? where subject = ? and name = ?",
          until,
          key,
          name);
    }
    return before.isEmpty() || before.get(0) <= nowAndUntil[0];
  }

  @Override
  public void forget(Subject subject, String name) {
    String key = Keys.of(subject.kind(), subject.id());
    database.transact(
        connection ->
            Database.update(
                    connection,
                    "delete from moderation_label where subject = ? and name = ?",
                    key,
                    name)
                + Database.update(
                    connection,
                    "delete from moderation_label_given where subject = ? and name = ?",
                    key,
                    name));
  }

  @Override
  public void takeBack(Subject subject, String name) {
    String key = Keys.of(subject.kind(), subject.id());
    database.transact(
        connection -> {
          Database.update(connection, TAKE_BACK, key, name);
          return Database.update(connection, DROP_IF_NEVER_GIVEN, key, name, key, name);
        });
  }

  @Override
  public List<String> labels(Subject subject) {
    List<String> names =
        database.transact(
            connection ->
                Database.query(
                    connection,
                    row -> row.getString(1),
                    "select name from moderation_label where subject = ? and until > ?",
                    Keys.of(subject.kind(), subject.id()),
                    Keys.micros(clock.instant())));
    return names.stream().sorted().toList();
  }

  @Override
  public long count(Subject subject, String name, Duration window) {
    return database
        .transact(
            connection ->
                Database.query(
                    connection,
                    row -> row.getLong(1),
                    "select count(*) from moderation_label_given"
                        + " where subject = ? and name = ? and given_at >= ?",
                    Keys.of(subject.kind(), subject.id()),
                    name,
                    Keys.earlier(Keys.micros(clock.instant()), window)))
        .get(0);
  }

  @Override
  public void see(String contentId, long fingerprint) {
    sightings.add(contentId, fingerprint);
  }

  @Override
  public long repeats(String contentId, long fingerprint, Duration window) {
    return sightings.countLike(contentId, fingerprint, window);
  }
}
