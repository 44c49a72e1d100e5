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

  /** Senses by all that stands after the term: most rows repeat what another one says. */
  private final Map<String, Sense> senses = new HashMap<>();

  private int line;

  LexiconReader(String file) {
    this.file = file;
  }

  List<Entry> read(String table) {
    List<Entry> entries = new ArrayList<>();
    table.lines().forEach(row -> row(row).ifPresent(entries::add));
    if (line == 0) {
      row("");
    }
    if (!issues.isEmpty()) {
      throw new LexiconException(issues);
    }
    return entries;
  }

  private Optional<Entry> row(String row) {
    line++;
    if (line == 1) {
      header(row);
      return Optional.empty();
    }
    return row.isBlank() || row.startsWith("# ") ? Optional.empty() : entry(row);
  }

  private void header(String row) {
    String expected = String.join("\t", COLUMNS);
    if (!row.equals(expected)) {
      issue("header", row, expected.replace("\t", "<tab>"));
    }
  }

  private Optional<Entry> entry(String row) {
    int before = issues.size();
    int tab = row.indexOf('\t');
    String term = tab < 0 ? row : row.substring(0, tab);
    String rest = tab < 0 ? "" : row.substring(tab + 1);
    Sense known = senses.get(rest);
    Optional<Sense> sense = known == null ? sense(rest) : Optional.of(known);
    Optional<Entry> entry = sense.map(s -> new Entry(forms(term, s), s));
    if (issues.size() > before) {
      return Optional.empty();
    }
    sense.ifPresent(s -> senses.put(rest, s));
    return entry;
  }

  /** Reads all cells but the first. */
  private Optional<Sense> sense(String rest) {
    String[] cells = rest.split("\t", -1);
    if (cells.length != COLUMNS.size() - 1) {
      issue("columns", cells.length + 1, COLUMNS.size() + "");
      return Optional.empty();
    }
    Match match = oneOf(Match.values(), "match", cells[0], Match.WORD);
    Category category = category(cells[1]);
    if (!LIST.matcher(cells[2]).matches()) {
      issue("list", cells[2], "lower-case words joined by '-'");
    }
    Severity severity = oneOf(Severity.values(), "severity", cells[3], Severity.LOW);
    double score = score(cells[4]);
    Optional<String> target = Optional.of(cells[5]).filter(cell -> !cell.equals(NONE));
    Context context = context(cells[6]);
    if (cells[7].isBlank()) {
      issue("note", cells[7], "a short reason");
    }
    return Optional.of(
        new Sense(match, category, cells[2], severity, score, target, context, cells[7]));
  }

  private List<String> forms(String cell, Sense sense) {
    List<String> forms = new ArrayList<>(1);
    for (String part : cell.indexOf('|') < 0 ? new String[] {cell} : cell.split("\\|", -1)) {
      String form = part.strip().toLowerCase(Locale.ROOT);
      check(form, sense.match());
      forms.add(form);
    }
    if (sense.match() == Match.INSIDE && !sense.isSure()) {
      issue("score", sense.score(), "at least %s for match 'inside'".formatted(Sense.SURE));
    }
    return forms;
  }

  private void check(String form, Match match) {
    int length = form.length();
    if (length < match.shortest || length > LONGEST_FORM) {
      String expected =
          "%d to %d for match '%s'".formatted(match.shortest, LONGEST_FORM, lower(match));
      issue("a form of " + length + " characters", form, expected);
    }
    if (match != Match.WORD && !form.chars().allMatch(Character::isLetter)) {
      issue("form", form, "one word of letters for match '%s'".formatted(lower(match)));
    }
  }

  private Category category(String cell) {
    try {
      return Category.of(cell);
    } catch (IllegalArgumentException e) {
      issue("category", cell, "lower-case words joined by '-' and '/'");
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
    if (!valid) {
      issue("score", cell, "a number above 0 and at most 1");
    }
    return valid ? score : 1;
  }

  private Context context(String cell) {
    Optional<Context> context = cell.equals(NONE) ? Optional.of(Context.ANY) : Context.parse(cell);
    if (context.isEmpty()) {
      issue(
          "context",
          cell,
          "'-' or parts 'near: words', 'not-near: words', 'lang: tags', 'not-name', 'mention', 'self' joined by ';'");
    }
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
    issue(what, cell, "one of " + names);
    return otherwise;
  }

  private void issue(String what, Object found, String expected) {
    issues.add("%s:%d: found %s '%s'; expected %s".formatted(file, line, what, found, expected));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
