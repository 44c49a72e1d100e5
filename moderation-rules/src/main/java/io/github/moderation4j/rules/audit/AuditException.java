package io.github.moderation4j.rules.audit;

/** The record could not be written or read. */
public final class AuditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception without a deeper cause.
   *
   * @param message what went wrong, without any content
   */
  public AuditException(String message) {
    super(message);
  }

  /**
   * An exception with its cause.
   *
   * @param message what went wrong, without any content
   * @param cause why
   */
  public AuditException(String message, Throwable cause) {
    super(message, cause);
  }
}
