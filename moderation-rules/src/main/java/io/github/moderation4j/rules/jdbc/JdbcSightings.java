package io.github.moderation4j.rules.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts seen, found again by a fingerprint that differs in at most 3 bits: of its 4 bands of 16
 * bits, one at least is then the same, and each band has an index.
 */
final class JdbcSightings {
  private static final int BANDS = 4;
  private static final int BAND_BITS = 16;
  private static final int MOST_DIFFERENT_BITS = 3;
  private static final int MOST_PER_BAND = 1_000;
  private static final String NO_CONTENT = "";

  private final Database database;
  private final Clock clock;

  private record Sighting(long id, String content, long fingerprint) {
    /** What makes it another text: its content, or itself if nobody knows its content. */
    String identity() {
      return content.equals(NO_CONTENT) ? Long.toString(id) : content;
    }
  }

  JdbcSightings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(String contentId, long fingerprint) {
    String content = key(contentId);
    long now = Keys.micros(clock.instant());
    database.transact(
        connection -> {
          if (!content.equals(NO_CONTENT)) {
            Database.update(
                connection, "delete from moderation_sighting where content = ?", content);
          }
          return Database.update(
              connection,
              "insert into moderation_sighting"
                  + " (content, fingerprint, band0, band1, band2, band3, seen_at)"
                  + " values (?, ?, ?, ?, ?, ?, ?)",
              content,
              fingerprint,
              band(0, fingerprint),
              band(1, fingerprint),
              band(2, fingerprint),
              band(3, fingerprint),
              now);
        });
  }

  long countLike(String contentId, long fingerprint, Duration window) {
    String content = key(contentId);
    long from = Keys.earlier(Keys.micros(clock.instant()), window);
    return IntStream.range(0, BANDS)
        .boxed()
        .flatMap(band -> inBand(band, fingerprint, from).stream())
        .filter(s -> content.equals(NO_CONTENT) || !s.content().equals(content))
        .filter(s -> Long.bitCount(s.fingerprint() ^ fingerprint) <= MOST_DIFFERENT_BITS)
        .map(Sighting::identity)
        .distinct()
        .count();
  }

  private List<Sighting> inBand(int band, long fingerprint, long from) {
    String sql =
        "select id, content, fingerprint from moderation_sighting where band%d = ? and seen_at >= ?"
            + " order by seen_at desc limit ?";
    return database.transact(
        connection ->
            Database.query(
                connection,
                JdbcSightings::sighting,
                sql.formatted(band),
                band(band, fingerprint),
                from,
                MOST_PER_BAND));
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(row.getLong(1), row.getString(2), row.getLong(3));
  }

  private static String key(String contentId) {
    return contentId.isEmpty() ? NO_CONTENT : Keys.of(contentId);
  }

  private static int band(int band, long fingerprint) {
    return (int) (fingerprint >>> (band * BAND_BITS)) & 0xffff;
  }
}
