package io.github.moderation4j.rules.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One field of a statement of reasons, as the table says it must be. */
record StatementField(String name, String kind, int limit, String needed, List<String> values) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final String ALWAYS = "always";

  static List<StatementField> all() {
    return Table.rows("dsa-statement.tsv").stream().map(StatementField::of).toList();
  }

  private static StatementField of(List<String> row) {
    List<String> values = row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(" "));
    return new StatementField(
        row.get(0), row.get(1), Integer.parseInt(row.get(2)), row.get(3), values);
  }

  boolean isList() {
    return kind.equals("many");
  }

  /** What is wrong with this field of a statement. */
  List<String> issues(Map<String, List<String>> statement) {
    List<String> found = statement.getOrDefault(name, List.of());
    if (found.isEmpty()) {
      return isNeeded(statement) ? List.of(name + ": missing") : List.of();
    }
    List<String> issues = new ArrayList<>();
    if (found.size() > 1 && !isList()) {
      issues.add("%s: must be one value, found %d".formatted(name, found.size()));
    }
    found.forEach(value -> check(value, issues));
    return issues;
  }

  private boolean isNeeded(Map<String, List<String>> statement) {
    int equals = needed.indexOf('=');
    return equals < 0
        ? needed.equals(ALWAYS)
        : statement
            .getOrDefault(needed.substring(0, equals), List.of())
            .contains(needed.substring(equals + 1));
  }

  private void check(String value, List<String> issues) {
    if (value.isBlank()) {
      issues.add(name + ": must not be blank");
    } else if (!values.isEmpty() && !values.contains(value)) {
      issues.add("%s: unknown value '%s'".formatted(name, value));
    } else if (limit > 0 && value.codePointCount(0, value.length()) > limit) {
      issues.add("%s: must have at most %d characters".formatted(name, limit));
    } else if (kind.equals("date") && !isDate(value)) {
      issues.add("%s: must be a date such as 2026-03-01".formatted(name));
    } else if (kind.equals("id") && !ID.matcher(value).matches()) {
      issues.add("%s: must be letters, digits, '-' and '_'".formatted(name));
    } else if (kind.equals("code") && !CODE.matcher(value).matches()) {
      issues.add("%s: must be a language code such as EN".formatted(name));
    }
  }

  private static boolean isDate(String value) {
    try {
      return LocalDate.parse(value).getYear() >= 2000 && value.length() == 10;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
