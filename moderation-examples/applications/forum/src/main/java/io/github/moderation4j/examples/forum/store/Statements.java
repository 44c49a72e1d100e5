package io.github.moderation4j.examples.forum.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Statements on one connection. */
final class Statements implements Sql {
  private final Connection connection;

  Statements(Connection connection) {
    this.connection = connection;
  }

  @Override
  public <T> List<T> list(String query, Function<Row, T> read, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      fill(statement, arguments);
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        List<T> values = new ArrayList<>();
        while (result.next()) {
          values.add(read.apply(row));
        }
        return values;
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public int update(String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public long insert(String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
      fill(statement, arguments);
      statement.executeUpdate();
      return generatedId(statement);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static long generatedId(Statement statement) throws SQLException {
    try (ResultSet keys = statement.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      Object value =
          argument instanceof Instant moment
              ? OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)
              : argument;
      statement.setObject(i + 1, value);
    }
  }
}
