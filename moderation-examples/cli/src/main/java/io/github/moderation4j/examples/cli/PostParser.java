package io.github.moderation4j.examples.cli;

/** Makes a post of a line. Thread-safe. */
@FunctionalInterface
interface PostParser {
  /**
   * Reads a line.
   *
   * @throws BadLineException if the line is not a post
   */
  Post parse(Line.Text line) throws BadLineException;

  /** Every line is the text of a post; its number is the id. */
  static PostParser plain() {
    return line -> new Post(Long.toString(line.number()), line.text(), java.util.Map.of());
  }
}
