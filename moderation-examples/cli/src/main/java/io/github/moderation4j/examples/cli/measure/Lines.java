package io.github.moderation4j.examples.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows of a headed table. */
final class Lines {
  private Lines() {}

  /**
   * Reads a table; lines that begin with {@code #} are comments.
   *
   * @param table the file
   * @return its lines after the header
   * @throws IOException if it cannot be read
   */
  static List<String> read(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .toList();
  }

  /**
   * Reads one column of a table.
   *
   * @param table the file
   * @param column which column, from 0
   * @return its cells after the header
   * @throws IOException if the file cannot be read
   */
  static List<String> column(Path table, int column) throws IOException {
    return read(table).stream().map(line -> line.split("\t", -1)[column]).toList();
  }
}
