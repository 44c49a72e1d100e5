package io.github.moderation4j.core.mapping;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the table of a scheme, collecting every issue. */
final class SchemeReader {
  private static final String HEADER = "label\tcategories\tseverity\tnote";
  private static final String NONE = "-";

  private final String name;
  private final List<String> issues = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  SchemeReader(String name) {
    this.name = name;
  }

  LabelScheme read(String table) {
    List<SchemeLabel> labels = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : table.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (headed) {
        label(number, line.split("\t", -1)).ifPresent(labels::add);
      } else if (!line.equals(HEADER)) {
        issue(number, line, "the columns label, categories, severity, note");
      }
      headed = true;
    }
    if (!issues.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), issues));
    }
    return new LabelScheme(name, labels);
  }

  private Optional<SchemeLabel> label(int number, String[] cells) {
    if (cells.length != 4) {
      issue(number, cells.length + " columns", "4");
      return Optional.empty();
    }
    if (!seen.add(cells[0])) {
      issue(number, cells[0], "every label once");
    }
    return severity(number, cells[2])
        .map(least -> new SchemeLabel(cells[0], categories(number, cells[1]), least, cells[3]));
  }

  private List<Category> categories(int number, String cell) {
    if (cell.equals(NONE)) {
      return List.of();
    }
    List<Category> categories = new ArrayList<>();
    for (String id : cell.split(" ", -1)) {
      try {
        categories.add(Category.of(id));
      } catch (IllegalArgumentException e) {
        issue(number, id, "ids of categories separated by spaces, or -");
      }
    }
    return categories;
  }

  private Optional<Severity> severity(int number, String cell) {
    if (cell.equals(NONE)) {
      return Optional.of(Severity.NONE);
    }
    Optional<Severity> severity =
        Arrays.stream(Severity.values())
            .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(cell))
            .findFirst();
    if (severity.isEmpty()) {
      issue(number, cell, "a severity in lower case, or -");
    }
    return severity;
  }

  private void issue(int number, String found, String expected) {
    issues.add("%s:%d: found '%s'; expected %s".formatted(name, number, found, expected));
  }
}
