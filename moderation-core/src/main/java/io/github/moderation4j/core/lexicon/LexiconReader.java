package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the table of {@code docs/formats/lexicon.md}, collecting every issue with its place. */
final class LexiconReader {
  static final List<String> COLUMNS =
      List.of(
          "term", "match", "category", "list", "severity", "score", "target", "context", "note");

  /** What stands in a cell that says nothing. */
  static final String NONE = "-";

  private static final Pattern LIST = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_FORM = 64;

  private final String file;
  private final List<String> issues = new ArrayList<>();
  private final Map<Sense, Sense> senses = new HashMap<>();
  private int line;

  LexiconReader(String file) {
    this.file = file;
  }

  List<Entry> read(String table) {
    List<Entry> entries = new ArrayList<>();
    for (String row : table.split("\\R", -1)) {
      line++;
      String[] cells = row.split("\t", -1);
      if (line == 1) {
        expect(Arrays.asList(cells).equals(COLUMNS), "header", row, String.join("<tab>", COLUMNS));
      } else if (!row.isBlank() && !row.startsWith("# ")) {
        entry(cells).ifPresent(entries::add);
      }
    }
    if (!issues.isEmpty()) {
      throw new LexiconException(issues);
    }
    return entries;
  }

  private Optional<Entry> entry(String[] cells) {
    int before = issues.size();
    if (!expect(cells.length == COLUMNS.size(), "columns", cells.length, COLUMNS.size() + "")) {
      return Optional.empty();
    }
    Match match = oneOf(Match.values(), "match", cells[1], Match.WORD);
    Category category = category(cells[2]);
    expect(LIST.matcher(cells[3]).matches(), "list", cells[3], "lower-case words joined by '-'");
    Severity severity = oneOf(Severity.values(), "severity", cells[4], Severity.LOW);
    double score = score(cells[5]);
    Optional<String> target = Optional.of(cells[6]).filter(cell -> !cell.equals(NONE));
    Context context = context(cells[7]);
    expect(!cells[8].isBlank(), "note", cells[8], "a short reason");
    Sense sense = new Sense(match, category, cells[3], severity, score, target, context, cells[8]);
    List<String> forms = forms(cells[0], sense);
    return issues.size() > before
        ? Optional.empty()
        : Optional.of(new Entry(forms, senses.computeIfAbsent(sense, same -> same)));
  }

  private List<String> forms(String cell, Sense sense) {
    List<String> forms =
        Arrays.stream(cell.split("\\|", -1)).map(f -> f.strip().toLowerCase(Locale.ROOT)).toList();
    Match match = sense.match();
    for (String form : forms) {
      expect(
          form.length() >= match.shortest && form.length() <= LONGEST_FORM,
          "a form of " + form.length() + " characters",
          form,
          "%d to %d for match '%s'".formatted(match.shortest, LONGEST_FORM, lower(match)));
      expect(
          match == Match.WORD || form.chars().allMatch(Character::isLetter),
          "form",
          form,
          "one word of letters for match '%s'".formatted(lower(match)));
    }
    expect(
        match != Match.INSIDE || sense.isSure(),
        "score",
        sense.score(),
        "at least %s for match 'inside'".formatted(Sense.SURE));
    return forms;
  }

  private Category category(String cell) {
    try {
      return Category.of(cell);
    } catch (IllegalArgumentException e) {
      expect(false, "category", cell, "lower-case words joined by '-' and '/'");
      return Category.of("unreadable");
    }
  }

  private double score(String cell) {
    double score;
    try {
      score = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      score = -1;
    }
    boolean valid = score > 0 && score <= 1;
    expect(valid, "score", cell, "a number above 0 and at most 1");
    return valid ? score : 1;
  }

  private Context context(String cell) {
    Optional<Context> context = cell.equals(NONE) ? Optional.of(Context.ANY) : Context.parse(cell);
    expect(
        context.isPresent(),
        "context",
        cell,
        "'-' or parts 'near: words', 'not-near: words', 'lang: tags', 'not-name', 'mention', 'self' joined by ';'");
    return context.orElse(Context.ANY);
  }

  private <E extends Enum<E>> E oneOf(E[] allowed, String what, String cell, E otherwise) {
    for (E constant : allowed) {
      if (lower(constant).equals(cell)) {
        return constant;
      }
    }
    String names =
        Arrays.stream(allowed).map(LexiconReader::lower).collect(Collectors.joining(", "));
    expect(false, what, cell, "one of " + names);
    return otherwise;
  }

  private boolean expect(boolean met, String what, Object found, String expected) {
    if (!met) {
      issues.add("%s:%d: found %s '%s'; expected %s".formatted(file, line, what, found, expected));
    }
    return met;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
