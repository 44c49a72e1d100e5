package io.github.moderation4j.examples.cli;

/** What was asked for cannot be done; nothing was. The message is for people. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
