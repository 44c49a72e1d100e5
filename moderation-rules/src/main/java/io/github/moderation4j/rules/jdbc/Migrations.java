package io.github.moderation4j.rules.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbered files of the schema, each run once. */
final class Migrations {
  private static final List<String> FILES =
      List.of("V1__audit.sql", "V2__state.sql", "V3__review.sql", "V4__ledger.sql");

  private final Database database;

  Migrations(Database database) {
    this.database = database;
  }

  /** Several processes may start at once: the row of a file is inserted by one of them. */
  void run() {
    database.transact(
        connection ->
            Database.update(
                connection,
                "create table if not exists moderation_schema (file varchar(200) primary key)"));
    for (String file : FILES) {
      database.transact(connection -> run(connection, file));
    }
  }

  private static boolean run(Connection connection, String file) throws SQLException {
    Set<String> done =
        new HashSet<>(
            Database.query(
                connection, row -> row.getString(1), "select file from moderation_schema"));
    if (done.contains(file)) {
      return false;
    }
    Database.update(connection, "insert into moderation_schema (file) values (?)", file);
    for (String statement : statements(file)) {
      Database.update(connection, statement);
    }
    return true;
  }

  /**
   * Statements end with a semicolon at the end of a line; lines that begin with -- are comments.
   */
  static List<String> statements(String file) {
    String sql = read(file).replaceAll("(?m)^--.*$", "");
    return Arrays.stream(sql.split(";\\s*\n"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String read(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource '%s' is missing".formatted(file));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read '%s'".formatted(file), e);
    }
  }
}
