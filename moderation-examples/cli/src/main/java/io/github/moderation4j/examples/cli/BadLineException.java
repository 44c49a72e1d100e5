package io.github.moderation4j.examples.cli;

/** A line is not a post. The message says why without repeating the line. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message);
  }
}
