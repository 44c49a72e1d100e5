package io.github.moderation4j.examples.forum.store;

import java.sql.SQLException;

/** The database did not do what it was asked. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(SQLException cause) {
    super("database: " + cause.getSQLState(), cause);
  }

  /**
   * Whether a value was refused because there is one already.
   *
   * @return true for a violated unique constraint
   */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException cause && "23505".equals(cause.getSQLState());
  }
}
