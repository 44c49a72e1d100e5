package io.github.moderation4j.rules.jdbc;

import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditStore;
import io.github.moderation4j.rules.audit.ChainLink;
import io.github.moderation4j.rules.audit.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keeps the record in a table; whoever appends holds the row of the head until the commit. */
final class JdbcAuditStore implements AuditStore {
  private static final String HEAD =
      "select sequence, hash from moderation_audit_head where id = 1";
  private static final String INSERT =
      "insert into moderation_audit (sequence, hash, entry) values (?, ?, ?)";
  private static final String MOVE =
      "update moderation_audit_head set sequence = ?, hash = ? where id = 1";
  private static final String READ =
      "select sequence, hash, entry from moderation_audit"
          + " where sequence > ? order by sequence limit ?";

  private final Database database;

  JdbcAuditStore(Database database) {
    this.database = database;
  }

  @Override
  public List<ChainLink> append(List<byte[]> forms) {
    return forms.isEmpty() ? List.of() : transact(connection -> append(connection, forms));
  }

  private static List<ChainLink> append(Connection connection, List<byte[]> forms)
      throws SQLException {
    Head head = head(connection, HEAD + " for update");
    List<ChainLink> links = new ArrayList<>(forms.size());
    for (byte[] form : forms) {
      ChainLink link = ChainLink.after(head, form);
      links.add(link);
      head = link.head();
    }
    insert(connection, links);
    Database.update(connection, MOVE, head.sequence(), head.hash());
    return links;
  }

  private static void insert(Connection connection, List<ChainLink> links) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (ChainLink link : links) {
        Database.bind(insert, link.sequence(), link.hash(), link.bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public List<ChainLink> read(long after, int limit) {
    return transact(
        connection ->
            Database.query(
                connection,
                row -> new ChainLink(row.getLong(1), row.getString(2), row.getBytes(3)),
                READ,
                after,
                limit));
  }

  @Override
  public Head head() {
    return transact(connection -> head(connection, HEAD));
  }

  private static Head head(Connection connection, String sql) throws SQLException {
    List<Head> heads =
        Database.query(connection, row -> new Head(row.getLong(1), row.getString(2)), sql);
    if (heads.isEmpty()) {
      throw new AuditException("the head of the log is missing from moderation_audit_head");
    }
    return heads.get(0);
  }

  private <T> T transact(Database.Work<T> work) {
    try {
      return database.transact(work);
    } catch (JdbcException e) {
      throw new AuditException("the audit log could not be reached", e);
    }
  }
}
