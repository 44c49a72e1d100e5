package io.github.moderation4j.examples.cli;

/** How an outcome is written. Thread-safe. */
interface Rendering {
  /** The outcome as text that ends with a line end. */
  String of(Outcome outcome);
}
