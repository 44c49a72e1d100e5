package io.github.moderation4j.examples.cli;

/** A line is not a post. Tells why without repeating the line. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  BadLineException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, without any of the line. */
  String reason() {
    return reason;
  }
}
