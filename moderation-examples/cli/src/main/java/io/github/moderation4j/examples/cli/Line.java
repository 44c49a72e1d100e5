package io.github.moderation4j.examples.cli;

/** One line of the input, with its number counted from 1. */
sealed interface Line {
  /** The number of the line, counted from 1. */
  long number();

  /** A line that could be read as text. */
  record Text(long number, String text) implements Line {}

  /** A line nothing can be done with, and why; the reason never repeats the line. */
  record Bad(long number, String error) implements Line {}
}
