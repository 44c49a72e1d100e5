package io.github.moderation4j.core.classify;

/** A classifier could not be made or could not answer. Messages never hold the text. */
public class ClassifierException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure without another cause.
   *
   * @param message what failed, without any of the text
   */
  public ClassifierException(String message) {
    super(message);
  }

  /**
   * A failure with its cause.
   *
   * @param message what failed, without any of the text
   * @param cause why
   */
  public ClassifierException(String message, Throwable cause) {
    super(message, cause);
  }
}
