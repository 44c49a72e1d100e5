package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the model's heads. */
final class Heads {
  private Heads() {}

  /**
   * Reads the table.
   *
   * @param table the file
   * @return by head, in order, the categories whose labels teach it
   * @throws IOException if the file cannot be read or is malformed
   */
  static Map<String, List<Category>> read(Path table) throws IOException {
    Map<String, List<Category>> heads = new LinkedHashMap<>();
    for (List<String> row : Table.read(table, "head\twithin")) {
      heads.put(row.get(0), Arrays.stream(row.get(1).split(",", -1)).map(Category::of).toList());
    }
    return heads;
  }
}
