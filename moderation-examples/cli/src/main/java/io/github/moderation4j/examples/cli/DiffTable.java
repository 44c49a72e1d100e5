package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.rehearse.DiffReport;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Differences between two policies as text for people. */
final class DiffTable {
  private DiffTable() {}

  static void print(DiffReport report, String what, PrintWriter out) {
    out.printf("%d %s compared, %d decided otherwise%n", report.compared(), what, report.flipped());
    for (DiffReport.Key key : DiffReport.Key.values()) {
      if (!report.by(key).isEmpty()) {
        out.printf("%nby %s%n", key.name().toLowerCase(Locale.ROOT));
        report.by(key).entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .forEach(count -> out.printf("%8d  %s%n", count.getValue(), count.getKey()));
      }
    }
    if (!report.examples().isEmpty()) {
      out.printf("%nfirst examples%n");
      report
          .examples()
          .forEach((change, ids) -> out.printf("  %s: %s%n", change, String.join(", ", ids)));
    }
  }
}
