package io.github.moderation4j.core.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads frames from text, noting every problem with its file and line. */
final class FrameReader {
  private static final String KEYS =
      "frame, category, score, severity, note, allow, require, match";

  private final String file;
  private final ClassIndex index;
  private final List<String> issues;
  private final List<Pattern> patterns = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int line;
  private @Nullable Draft draft;

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
        line(parts[0], parts.length > 1 ? parts[1] : "");
      }
    }
    return patterns;
  }

  private void line(String key, String value) {
    if (key.equals("frame")) {
      begin(value);
    } else if (draft == null) {
      issue("found '%s' before a frame; expected 'frame' and its name".formatted(key));
    } else {
      property(draft, key, value);
    }
  }

  private void begin(String id) {
    draft = new Draft(id, FileLanguage.of(file), this::issue);
    if (id.isEmpty() || !ids.add(id)) {
      issue("found frame '%s'; expected a name of its own".formatted(id));
    }
  }

  private void property(Draft of, String key, String value) {
    switch (key) {
      case "category" -> of.categories(value);
      case "score" -> of.score(value);
      case "severity" -> of.severity(value);
      case "note" -> of.note(value);
      case "allow" -> of.allow(value);
      case "require" -> of.require(value);
      case "match" -> of.toFrame().ifPresent(frame -> pattern(frame, value));
      default -> issue("found '%s'; expected one of %s".formatted(key, KEYS));
    }
  }

  private void pattern(Frame frame, String source) {
    new PatternReader(index, FileLanguage.of(file), this::issue)
        .read(source)
        .ifPresent(elements -> patterns.add(new Pattern(frame, elements.toArray(Element[]::new))));
  }

  private void issue(String message) {
    issues.add("%s:%d: %s".formatted(file, line, message));
  }
}
