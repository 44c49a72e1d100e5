package io.github.moderation4j.examples.forum.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The database: a pool of connections to H2 or PostgreSQL. Thread-safe. */
public final class Database implements Sql, AutoCloseable {
  /** How long a request waits for a connection when many come at once. */
  private static final long PATIENCE_MILLIS = 60_000;

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @param url JDBC address
   * @param user name at the database; may be empty
   * @param password password at the database; may be empty
   * @return the open database
   */
  public static Database open(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(16);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    Database database = new Database(new HikariDataSource(config));
    database.inTransaction(Database::createTables);
    return database;
  }

  private static Void createTables(Sql sql) {
    sql.update("create table if not exists forum_version (number int not null)");
    if (sql.number("select count(*) as n from forum_version") == 0) {
      for (String statement : resource("tables.sql").split(";\\s*\n", -1)) {
        if (!statement.isBlank()) {
          sql.update(statement);
        }
      }
      sql.update("insert into forum_version (number) values (1)");
    }
    return null;
  }

  private static String resource(String name) {
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where the library's own stores find the database.
   *
   * @return the pool
   */
  public DataSource dataSource() {
    return pool;
  }

  /**
   * Does several things at once or not at all.
   *
   * @param work what to do
   * @param <T> what it gives
   * @return what the work gave
   */
  public <T> T inTransaction(Function<Sql, T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.apply(new Statements(connection));
        connection.commit();
        return result;
      } catch (RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private <T> T once(Function<Sql, T> statement) {
    try (Connection connection = pool.getConnection()) {
      return statement.apply(new Statements(connection));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public <T> List<T> list(String query, Function<Row, T> read, Object... arguments) {
    return once(sql -> sql.list(query, read, arguments));
  }

  @Override
  public int update(String statement, Object... arguments) {
    return once(sql -> sql.update(statement, arguments));
  }

  @Override
  public long insert(String statement, Object... arguments) {
    return once(sql -> sql.insert(statement, arguments));
  }

  @Override
  public void close() {
    pool.close();
  }
}
