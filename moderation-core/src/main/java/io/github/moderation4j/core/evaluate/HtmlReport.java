package io.github.moderation4j.core.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as one HTML page that loads nothing else. */
final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Evaluation</title>
      <style>
      :root { color-scheme: light dark; --line: #0a66c2; --faint: #8888; }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
      table { border-collapse: collapse; font-size: 13px; display: block; overflow-x: auto; }
      th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--faint); white-space: nowrap; }
      svg { width: 18rem; height: 18rem; margin: 1rem 2rem 1rem 0; overflow: visible; }
      svg text { font-size: 11px; fill: currentColor; }
      </style>
      </head>
      <body>
      <h1>Evaluation</h1>
      <p>Every number stands with its 95 % interval and the number of cases behind it.</p>
      """;

  private HtmlReport() {}

  static String of(Evaluation evaluation) {
    StringBuilder page = new StringBuilder(HEAD);
    for (CategoryEvaluation category : evaluation.categories()) {
      page.append("<h2>").append(escape(category.category().id())).append("</h2>\n");
      page.append("<p>Findings are scores from %s.</p>%n".formatted(threshold(category)));
      page.append(CurveDrawing.precisionRecall(category.overall().ranking()));
      page.append(CurveDrawing.reliability(category.overall().calibration()));
      page.append(table(Measures.NAMES, qualities(category)));
      if (!category.groups().isEmpty()) {
        page.append("<h3>Identity groups</h3>\n");
        page.append(
            table(Measures.BIAS_NAMES, category.groups().stream().map(Measures::row).toList()));
      }
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static double threshold(CategoryEvaluation category) {
    return category.overall().confusion().threshold();
  }

  private static List<List<String>> qualities(CategoryEvaluation category) {
    return Stream.concat(Stream.of(category.overall()), category.slices().stream())
        .map(Measures::row)
        .toList();
  }

  private static String table(List<String> names, List<List<String>> rows) {
    String body = rows.stream().map(row -> cells("td", row)).collect(Collectors.joining());
    return "<table>\n" + cells("th", names) + body + "</table>\n";
  }

  private static String cells(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<%s>%s</%s>".formatted(tag, escape(cell), tag))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
