package io.github.moderation4j.examples.cli.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A headed file of tab-separated values. */
final class Table {
  private Table() {}

  /**
   * Reads the rows of a file; lines that begin with {@code #} are comments.
   *
   * @param file the file
   * @param header the header line it must have
   * @return the rows after the header, each with as many columns as the header
   * @throws IOException if the file cannot be read, or a line is not as the header says
   */
  static List<List<String>> read(Path file, String header) throws IOException {
    int columns = header.split("\t", -1).length;
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.split("\t", columns));
      if (row.size() != columns || (rows.isEmpty() && !line.equals(header))) {
        throw new IOException(
            "%s:%d: found '%s'; expected the columns %s".formatted(file, number, line, header));
      }
      rows.add(row);
    }
    return rows.isEmpty() ? rows : rows.subList(1, rows.size());
  }
}
