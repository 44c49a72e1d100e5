package io.github.moderation4j.examples.cli;

/** What the exit code of a command says. Scripts rely on the numbers. */
final class ExitCode {
  /** Everything was done. */
  static final int OK = 0;

  /** Some lines were bad; all others were done. */
  static final int BAD_LINES = 1;

  /** The command line, or a file it names, is wrong; nothing was done. */
  static final int USAGE = 2;

  /** Input or output failed midway. */
  static final int IO_FAILED = 3;

  /** The program failed in a way it should not: a bug. */
  static final int BUG = 4;

  private ExitCode() {}
}
