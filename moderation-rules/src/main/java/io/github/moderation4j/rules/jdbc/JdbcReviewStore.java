package io.github.moderation4j.rules.jdbc;

import io.github.moderation4j.rules.review.CaseForm;
import io.github.moderation4j.rules.review.ReviewCase;
import io.github.moderation4j.rules.review.ReviewStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps cases in a table; a version is replaced only by the next one. */
final class JdbcReviewStore implements ReviewStore {
  private static final int MOST = 1_000;
  private static final String INSERT =
      "insert into moderation_review"
          + " (id, queue, content, opened_at, version, closed, body)"
          + " select ?, ?, ?, ?, ?, ?, ?"
          + " where not exists (select 1 from moderation_review where id = ?)";
  private static final String REPLACE =
      "update moderation_review set version = ?, closed = ?, body = ? where id = ? and version = ?";
  private static final String FIND = "select body from moderation_review where id = ?";
  private static final String UNDECIDED =
      "select body from moderation_review where queue = ? and closed = false"
          + " order by opened_at, id limit ?";
  private static final String ABOUT =
      "select body from moderation_review where content = ? order by opened_at, id";

  private final Database database;

  JdbcReviewStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(ReviewCase added) {
    String id = Keys.of(added.id());
    return update(
        INSERT,
        id,
        Keys.of(added.queue()),
        Keys.of(added.matter().contentId()),
        Keys.micros(added.openedAt()),
        added.version(),
        added.outcome().isPresent(),
        CaseForm.write(added),
        id);
  }

  @Override
  public boolean replace(ReviewCase next) {
    return update(
        REPLACE,
        next.version(),
        next.outcome().isPresent(),
        CaseForm.write(next),
        Keys.of(next.id()),
        next.version() - 1);
  }

  @Override
  public Optional<ReviewCase> find(String id) {
    return query(FIND, Keys.of(id)).stream().findFirst();
  }

  @Override
  public List<ReviewCase> undecided(String queue) {
    return query(UNDECIDED, Keys.of(queue), MOST);
  }

  @Override
  public List<ReviewCase> about(String contentId) {
    return query(ABOUT, Keys.of(contentId));
  }

  private boolean update(String sql, Object... values) {
    return database.transact(connection -> Database.update(connection, sql, values)) == 1;
  }

  private List<ReviewCase> query(String sql, Object... values) {
    return database.transact(
        connection -> Database.query(connection, JdbcReviewStore::read, sql, values));
  }

  private static ReviewCase read(ResultSet row) throws SQLException {
    return CaseForm.read(row.getBytes(1));
  }
}
