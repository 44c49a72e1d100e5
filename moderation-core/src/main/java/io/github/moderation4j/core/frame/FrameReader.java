package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads frames from text, noting every problem with its file and line. */
final class FrameReader {
  private static final String KEYS =
      "frame, category, score, severity, note, allow, require, match";
  private static final Set<Stance> GUARDS =
      EnumSet.of(
          Stance.NEGATED,
          Stance.QUOTED,
          Stance.REPLY,
          Stance.CODE,
          Stance.REPORTED,
          Stance.DENOUNCED,
          Stance.HYPOTHETICAL,
          Stance.QUESTION);

  private final String file;
  private final ClassIndex index;
  private final List<String> issues;
  private final List<Pattern> patterns = new ArrayList<>();
  private int line;

  private String id = "";
  private List<Category> categories = new ArrayList<>();
  private boolean byTarget;
  private double score;
  private Severity severity = Severity.MEDIUM;
  private String note = "";
  private Set<Stance> unless = EnumSet.copyOf(GUARDS);
  private Optional<Stance> require = Optional.empty();

  FrameReader(String file, ClassIndex index, List<String> issues) {
    this.file = file;
    this.index = index;
    this.issues = issues;
  }

  /** Reads a whole file. */
  List<Pattern> read(String text) {
    for (String raw : text.split("\n", -1)) {
      line++;
      String trimmed = raw.strip();
      if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        String[] parts = trimmed.split("\\s+", 2);
        key(parts[0], parts.length > 1 ? parts[1] : "");
      }
    }
    return patterns;
  }

  private void key(String key, String value) {
    switch (key) {
      case "frame" -> begin(value);
      case "category" -> categories(value);
      case "score" -> score(value);
      case "severity" -> severity = oneOf(Severity.class, value, severity);
      case "note" -> note = value;
      case "allow" -> allow(value);
      case "require" -> require = Optional.of(oneOf(Stance.class, value, Stance.NEGATED));
      case "match" -> match(value);
      default -> issue("found '%s'; expected one of %s".formatted(key, KEYS));
    }
  }

  private void begin(String name) {
    id = name;
    categories = new ArrayList<>();
    byTarget = false;
    score = 0;
    severity = Severity.MEDIUM;
    note = "";
    unless = EnumSet.copyOf(GUARDS);
    require = Optional.empty();
  }

  private void categories(String value) {
    for (String name : value.split(" ", -1)) {
      if (name.equals("target")) {
        byTarget = true;
      } else {
        try {
          categories.add(Category.of(name));
        } catch (IllegalArgumentException e) {
          issue(String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private void score(String value) {
    try {
      score = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      score = -1;
    }
    if (!(score > 0 && score <= 1)) {
      issue("found score '%s'; expected a number above 0 and at most 1".formatted(value));
      score = 0;
    }
  }

  private void allow(String value) {
    for (String name : value.split(" ", -1)) {
      unless.remove(oneOf(Stance.class, name, Stance.SELF));
    }
  }

  private void match(String value) {
    if (id.isEmpty() || score == 0 || (categories.isEmpty() && !byTarget)) {
      issue("found match before frame, category and score; expected it after them");
      return;
    }
    Frame frame =
        new Frame(id, List.copyOf(categories), byTarget, score, severity, note, unless, require);
    new PatternReader(index, this::issue)
        .read(value)
        .ifPresent(elements -> patterns.add(new Pattern(frame, elements)));
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, String name, E otherwise) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return constant;
      }
    }
    issue(
        "found '%s'; expected one of %s"
            .formatted(name, List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT)));
    return otherwise;
  }

  private void issue(String message) {
    issues.add("%s:%d: %s".formatted(file, line, message));
  }
}
