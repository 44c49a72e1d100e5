package io.github.moderation4j.rules.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * An empty database for one test, with a small pool of connections.
 *
 * <p>PostgreSQL is found by {@code MODERATION4J_POSTGRES_URL}, {@code …_USER} and {@code
 * …_PASSWORD}, by default a database {@code moderation4j} at 127.0.0.1:54329 that trusts {@code
 * moderation4j}. Tests that miss it skip themselves and say so.
 */
public final class TestDatabase implements DataSource, AutoCloseable {
  private final String url;
  private final String schema;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

  private TestDatabase(String url, String schema) {
    this.url = url;
    this.schema = schema;
  }

  public static TestDatabase h2() {
    return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "");
  }

  public static TestDatabase postgres() {
    String url = setting("URL", "jdbc:postgresql://127.0.0.1:54329/moderation4j");
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    TestDatabase database = new TestDatabase(url, schema);
    assumeTrue(database.runs(), "no PostgreSQL at " + url + "; set MODERATION4J_POSTGRES_URL");
    return database;
  }

  private boolean runs() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static String setting(String name, String otherwise) {
    String value = System.getenv("MODERATION4J_POSTGRES_" + name);
    return value == null ? otherwise : value;
  }

  private Connection connect() throws SQLException {
    return schema.isEmpty()
        ? DriverManager.getConnection(url)
        : DriverManager.getConnection(
            url, setting("USER", "moderation4j"), setting("PASSWORD", ""));
  }

  public void run(String sql) throws SQLException {
    try (Connection connection = getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Everything that stands in any table, bytes read as characters. */
  public String contents() throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection connection = getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        ResultSet rows = statement.executeQuery("select * from " + table);
        while (rows.next()) {
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            Object value = rows.getObject(i);
            all.append(
                value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : value);
          }
        }
      }
    }
    return all.toString();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), "%", null);
    while (found.next()) {
      if (found.getString("TABLE_NAME").toLowerCase(Locale.ROOT).startsWith("moderation_")
          && found.getString("TABLE_TYPE").endsWith("TABLE")) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection known = idle.poll();
    Connection connection = known == null ? connect() : known;
    if (known == null && !schema.isEmpty()) {
      connection.setSchema(schema);
    }
    return (Connection)
        Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                idle.add(connection);
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (java.lang.reflect.InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public void close() throws SQLException {
    run(schema.isEmpty() ? "drop all objects" : "drop schema " + schema + " cascade");
    for (Connection connection : idle) {
      connection.close();
    }
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("users are fixed");
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("no logger");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException("nothing to unwrap");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
