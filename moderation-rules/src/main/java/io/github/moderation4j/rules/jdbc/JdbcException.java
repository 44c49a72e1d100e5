package io.github.moderation4j.rules.jdbc;

/** A database could not be reached, or refused. */
public final class JdbcException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JdbcException(String message, Throwable cause) {
    super(message, cause);
  }
}
