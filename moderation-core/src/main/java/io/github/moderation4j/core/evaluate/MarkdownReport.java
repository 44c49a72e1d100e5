package io.github.moderation4j.core.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The evaluation of one category as a table in Markdown. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String of(CategoryEvaluation category) {
    List<String> names = Measures.NAMES;
    return Stream.concat(
            Stream.of(line(names), line(names.stream().map(name -> "---").toList())),
            Stream.concat(Stream.of(category.overall()), category.slices().stream())
                .map(Measures::row)
                .map(MarkdownReport::line))
        .collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
