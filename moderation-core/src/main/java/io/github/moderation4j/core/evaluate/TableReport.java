package io.github.moderation4j.core.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An evaluation as a table in plain text. */
final class TableReport {
  private TableReport() {}

  static String of(Evaluation evaluation) {
    StringBuilder table = new StringBuilder();
    for (CategoryEvaluation category : evaluation.categories()) {
      Confusion overall = category.overall().confusion();
      table.append(category.category()).append(" at ").append(overall.threshold()).append('\n');
      append(table, qualities(category));
      if (!category.groups().isEmpty()) {
        append(table, groups(category));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static List<List<String>> qualities(CategoryEvaluation category) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Measures.NAMES);
    rows.add(Measures.row(category.overall()));
    category.slices().forEach(quality -> rows.add(Measures.row(quality)));
    return rows;
  }

  private static List<List<String>> groups(CategoryEvaluation category) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Measures.BIAS_NAMES);
    category.groups().forEach(bias -> rows.add(Measures.row(bias)));
    return rows;
  }

  /** Columns as wide as their widest cell. */
  static void append(StringBuilder table, List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      Arrays.setAll(widths, column -> Math.max(widths[column], row.get(column).length()));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        line.append("  ").append(row.get(column));
        line.append(" ".repeat(widths[column] - row.get(column).length()));
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
