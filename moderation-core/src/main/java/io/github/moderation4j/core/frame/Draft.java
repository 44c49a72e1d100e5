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
import java.util.function.Consumer;

/** A frame while its lines are being read. */
final class Draft {
  /** What must not hold at a word of a match, unless the frame allows it. */
  private static final Set<Stance> GUARDS =
      EnumSet.complementOf(EnumSet.of(Stance.SELF, Stance.RHETORICAL));

  private final String id;
  private final FileLanguage language;
  private final Consumer<String> issues;
  private final List<Category> categories = new ArrayList<>();
  private final Set<Stance> unless = EnumSet.copyOf(GUARDS);
  private boolean byTarget;
  private double score = Double.NaN;
  private Severity severity = Severity.MEDIUM;
  private String note = "";
  private Optional<Stance> require = Optional.empty();

  Draft(String id, FileLanguage language, Consumer<String> issues) {
    this.id = id;
    this.language = language;
    this.issues = issues;
  }

  void categories(String names) {
    for (String name : names.split("\\s+", -1)) {
      if (name.equals("target")) {
        byTarget = true;
      } else {
        category(name);
      }
    }
  }

  private void category(String name) {
    try {
      categories.add(Category.of(name));
    } catch (IllegalArgumentException e) {
      byTarget = true;
      issues.accept(String.valueOf(e.getMessage()));
    }
  }

  void score(String value) {
    score = 1;
    try {
      double number = Double.parseDouble(value);
      if (number > 0 && number <= 1) {
        score = number;
        return;
      }
    } catch (NumberFormatException e) {
      // Reported below with the numbers that are out of range.
    }
    issues.accept("found score '%s'; expected a number above 0 and at most 1".formatted(value));
  }

  void severity(String value) {
    oneOf(Severity.class, value).ifPresent(s -> severity = s);
  }

  void note(String value) {
    note = value;
  }

  void allow(String names) {
    for (String name : names.split("\\s+", -1)) {
      oneOf(Stance.class, name).ifPresent(unless::remove);
    }
  }

  void require(String name) {
    require = oneOf(Stance.class, name);
    require.ifPresent(unless::remove);
  }

  /** The frame as far as it was read; empty if its patterns came too early. */
  Optional<Frame> toFrame() {
    if (Double.isNaN(score) || (categories.isEmpty() && !byTarget)) {
      issues.accept("found match before category and score; expected it after them");
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            id,
            List.copyOf(categories),
            byTarget,
            score,
            severity,
            note,
            Set.copyOf(unless),
            require,
            language));
  }

  private <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String known = constant.name().toLowerCase(Locale.ROOT);
      if (known.equals(name)) {
        return Optional.of(constant);
      }
      names.add(known);
    }
    issues.accept("found '%s'; expected one of %s".formatted(name, String.join(", ", names)));
    return Optional.empty();
  }
}
