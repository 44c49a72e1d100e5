package io.github.moderation4j.examples.forum;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/**
 * Settings for a forum over an empty database.
 *
 * <p>PostgreSQL is found by {@code MODERATION4J_POSTGRES_URL}, {@code …_USER} and {@code
 * …_PASSWORD}, by default a database {@code moderation4j} at 127.0.0.1:54329 that trusts {@code
 * moderation4j}. Tests that miss it skip themselves and say so.
 */
final class TestDatabase {
  private TestDatabase() {}

  /** H2 in memory, or what {@code FORUM_TEST_DATABASE} names. */
  static Settings chosen(String name) {
    boolean postgres = "postgresql".equals(System.getenv("FORUM_TEST_DATABASE"));
    return postgres ? postgres() : Settings.inMemory(name);
  }

  /** PostgreSQL, in a schema of its own. */
  static Settings postgres() {
    String url = setting("URL", "jdbc:postgresql://127.0.0.1:54329/moderation4j");
    String user = setting("USER", "moderation4j");
    String password = setting("PASSWORD", "");
    String schema = "forum" + UUID.randomUUID().toString().replace("-", "");
    assumeTrue(
        hasSchema(url, user, password, schema),
        "no PostgreSQL at " + url + "; set MODERATION4J_POSTGRES_URL");
    String separator = url.contains("?") ? "&" : "?";
    return at(url + separator + "currentSchema=" + schema, user, password);
  }

  /** A database at an address, for tests of a few rounds per password. */
  static Settings at(String url, String user, String password) {
    Settings memory = Settings.inMemory("");
    return new Settings(
        memory.host(),
        memory.port(),
        url,
        user,
        password,
        false,
        true,
        memory.passwordRounds(),
        memory.auditSecret());
  }

  private static boolean hasSchema(String url, String user, String password, String schema) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static String setting(String name, String otherwise) {
    return Optional.ofNullable(System.getenv("MODERATION4J_POSTGRES_" + name)).orElse(otherwise);
  }
}
