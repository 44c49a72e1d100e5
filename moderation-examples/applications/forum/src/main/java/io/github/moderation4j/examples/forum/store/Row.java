package io.github.moderation4j.examples.forum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One row of a result; columns are read by name. Valid only while it is being read. */
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** Reads a column. */
  private interface Column<T> {
    T read() throws SQLException;
  }

  private static <T> T get(Column<T> column) {
    try {
      return column.read();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /**
   * A text.
   *
   * @param column name of a column that is not null
   * @return its value
   */
  public String text(String column) {
    return get(() -> result.getString(column));
  }

  /**
   * A whole number.
   *
   * @param column name of a column
   * @return its value; 0 for null
   */
  public long number(String column) {
    return get(() -> result.getLong(column));
  }

  /**
   * A number with a fraction.
   *
   * @param column name of a column
   * @return its value; 0 for null
   */
  public double fraction(String column) {
    return get(() -> result.getDouble(column));
  }

  /**
   * A truth value.
   *
   * @param column name of a column
   * @return its value; false for null
   */
  public boolean flag(String column) {
    return get(() -> result.getBoolean(column));
  }

  /**
   * A moment that may be missing.
   *
   * @param column name of a column
   * @return its value, or empty for null
   */
  public Optional<Instant> moment(String column) {
    return get(
        () ->
            Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant));
  }

  /**
   * A moment.
   *
   * @param column name of a column that is not null
   * @return its value
   */
  public Instant time(String column) {
    return moment(column).orElseThrow();
  }
}
