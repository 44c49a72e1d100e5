package io.github.moderation4j.rules.jdbc;

import io.github.moderation4j.rules.adjacency.Impression;
import io.github.moderation4j.rules.adjacency.LedgerLine;
import io.github.moderation4j.rules.adjacency.LedgerStore;
import io.github.moderation4j.rules.adjacency.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Keeps the advertising ledger in a table whose primary key is impression and step. */
final class JdbcLedger implements LedgerStore {
  private static final String INSERT =
      "insert into moderation_ledger"
          + " (impression, step, advertiser, content, impression_id, advertiser_id, content_id,"
          + " charge, currency, shown_at, written_at, cause)"
          + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
          + " where not exists (select 1 from moderation_ledger where impression = ? and step = ?)";
  private static final String SELECT =
      "select impression_id, step, advertiser_id, content_id, charge, currency, shown_at,"
          + " written_at, cause from moderation_ledger where ";
  private static final Comparator<LedgerLine> BY_TIME =
      Comparator.comparing(LedgerLine::at)
          .thenComparing(line -> line.impression().id())
          .thenComparing(LedgerLine::step);

  private final Database database;

  JdbcLedger(Database database) {
    this.database = database;
  }

  /** Of two that insert the same key at once one fails, is run again, and finds the other's. */
  @Override
  public boolean add(LedgerLine line) {
    Impression impression = line.impression();
    String key = Keys.of(impression.id());
    Object[] values = {
      key,
      line.step(),
      Keys.of(impression.advertiser()),
      Keys.of(impression.contentId()),
      impression.id(),
      impression.advertiser(),
      impression.contentId(),
      impression.charge().minor(),
      impression.charge().currency().getCurrencyCode(),
      Keys.micros(impression.at()),
      Keys.micros(line.at()),
      line.cause(),
      key,
      line.step()
    };
    return database.transact(connection -> Database.update(connection, INSERT, values)) == 1;
  }

  @Override
  public List<LedgerLine> lines(String impressionId) {
    return query("impression = ? order by step", Keys.of(impressionId));
  }

  @Override
  public List<Impression> beside(String contentId) {
    return query("content = ? and step = 0", Keys.of(contentId)).stream()
        .map(LedgerLine::impression)
        .sorted(Comparator.comparing(Impression::at).thenComparing(Impression::id))
        .toList();
  }

  @Override
  public List<LedgerLine> account(String advertiser, Instant from, Instant to) {
    return query(
            "advertiser = ? and written_at >= ? and written_at < ?",
            Keys.of(advertiser),
            Keys.micros(from),
            Keys.micros(to))
        .stream()
        .sorted(BY_TIME)
        .toList();
  }

  private List<LedgerLine> query(String where, Object... values) {
    return database.transact(
        connection -> Database.query(connection, JdbcLedger::line, SELECT + where, values));
  }

  private static LedgerLine line(ResultSet row) throws SQLException {
    Impression impression =
        new Impression(
            row.getString(1),
            row.getString(3),
            row.getString(4),
            Money.of(row.getLong(5), row.getString(6)),
            Keys.instant(row.getLong(7)));
    return new LedgerLine(impression, row.getInt(2), Keys.instant(row.getLong(8)), row.getLong(9));
  }
}
