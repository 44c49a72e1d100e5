package io.github.moderation4j.examples.cli.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people know of a category beside its figures.
 *
 * @param works by category, the works that teach it, with their licences
 * @param failures by category, where it is known to fail
 */
record Knowledge(Map<String, Set<String>> works, Map<String, List<String>> failures) {
  /**
   * Reads the tables.
   *
   * @param training folder with sources.tsv, works.tsv and known-failures.tsv
   * @throws IOException if one cannot be read or is malformed, or a source has no work
   */
  static Knowledge read(Path training) throws IOException {
    Map<String, String> workOfFile = new LinkedHashMap<>();
    for (List<String> row : Table.read(training.resolve("works.tsv"), "file\twork\tlicence")) {
      workOfFile.put(row.get(0), "%s (%s)".formatted(row.get(1), row.get(2)));
    }
    Map<String, Set<String>> works = new LinkedHashMap<>();
    for (List<String> row : Table.read(training.resolve("sources.tsv"), LabeledSources.HEADER)) {
      String work = workOfFile.get(row.get(0));
      if (work == null) {
        throw new IOException("works.tsv: found no work for '%s'".formatted(row.get(0)));
      }
      works.computeIfAbsent(row.get(2), c -> new LinkedHashSet<>()).add(work);
    }
    Map<String, List<String>> failures = new LinkedHashMap<>();
    for (List<String> row :
        Table.read(training.resolve("known-failures.tsv"), "category\tfailure")) {
      failures.computeIfAbsent(row.get(0), c -> new ArrayList<>()).add(row.get(1));
    }
    return new Knowledge(works, failures);
  }

  Set<String> worksFor(String category) {
    return works.getOrDefault(category, Set.of());
  }

  List<String> failuresOf(String category) {
    return failures.getOrDefault(category, List.of());
  }
}
