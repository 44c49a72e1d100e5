package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Json;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One field of a statement of reasons, as the table says it must be. */
record StatementField(String name, String kind, int limit, String needed, List<String> values) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s/]\\S*");
  private static final Pattern EAN13 = Pattern.compile("[0-9]{13}");
  private static final String ALWAYS = "always";
  private static final String FIRST_DAY = "2020-01-01";
  private static final String LAST_DAY = "2038-01-01";

  static List<StatementField> all() {
    return Table.rows("dsa-statement.tsv").stream().map(StatementField::of).toList();
  }

  private static StatementField of(List<String> row) {
    List<String> values = row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(" "));
    return new StatementField(
        row.get(0), row.get(1), Integer.parseInt(row.get(2)), row.get(3), values);
  }

  /** Every value that a field may have. */
  static String[] all(String field) {
    return all().stream()
        .filter(f -> f.name.equals(field))
        .flatMap(f -> f.values.stream())
        .toArray(String[]::new);
  }

  /** This field of a statement, with its name, as a member of a JSON object. */
  String toJson(Map<String, List<String>> statement) {
    List<String> found = statement.getOrDefault(name, List.of());
    String first = Json.string(found.isEmpty() ? "" : found.get(0));
    String value = isList() ? Json.array(found, Json::string) : first;
    return Json.string(name) + ":" + (kind.equals("ean13") ? Json.object("EAN-13", first) : value);
  }

  private boolean isList() {
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
    String start = statement.getOrDefault("application_date", List.of("")).get(0);
    if (issues.isEmpty() && kind.equals("end") && found.get(0).compareTo(start) < 0) {
      issues.add(name + ": must not be before the application date");
    }
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
    } else if (limit > 0 && value.codePointCount(0, value.length()) > limit) {
      issues.add("%s: must have at most %d characters".formatted(name, limit));
    } else {
      form(value).ifPresent(issue -> issues.add(name + ": " + issue));
    }
  }

  /** What is wrong with the form of a value, by the kind of field. */
  private Optional<String> form(String value) {
    return switch (kind) {
      case "date" -> date(value, values.get(0));
      case "end" -> date(value, FIRST_DAY);
      case "id" -> unless(ID.matcher(value).matches(), "must be letters, digits, '-' and '_'");
      case "code" -> unless(CODE.matcher(value).matches(), "must be a language code such as EN");
      case "url" ->
          unless(URL.matcher(value).matches(), "must be an address such as https://example.org");
      case "ean13" -> unless(EAN13.matcher(value).matches(), "must be an EAN-13 of 13 digits");
      default ->
          unless(values.isEmpty() || values.contains(value), "unknown value '%s'".formatted(value));
    };
  }

  private static Optional<String> unless(boolean right, String issue) {
    return right ? Optional.empty() : Optional.of(issue);
  }

  private static Optional<String> date(String value, String first) {
    boolean right = value.length() == 10 && isDate(value);
    if (!right) {
      return Optional.of("must be a date such as 2026-03-01");
    }
    return unless(
        value.compareTo(first) >= 0 && value.compareTo(LAST_DAY) <= 0,
        "must be from %s to %s".formatted(first, LAST_DAY));
  }

  private static boolean isDate(String value) {
    try {
      return LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
