package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads word classes: sections {@code [name]} or {@code [name target | category]}, each followed by
 * terms that are parted by commas.
 */
final class ClassReader {
  private static final java.util.regex.Pattern CHOICE =
      java.util.regex.Pattern.compile("\\([^()]+\\)|<[^<>]+>");
  private static final java.util.regex.Pattern UNESCAPED =
      java.util.regex.Pattern.compile("(?<!\\\\),");

  private final String file;
  private final ClassIndex index;
  private final List<String> issues;
  private int line;
  private Optional<WordClass> current = Optional.empty();

  ClassReader(String file, ClassIndex index, List<String> issues) {
    this.file = file;
    this.index = index;
    this.issues = issues;
  }

  /** Reads a whole file. */
  void read(String text) {
    for (String raw : text.split("\n", -1)) {
      line++;
      String trimmed = raw.strip();
      if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
        current = header(trimmed.substring(1, trimmed.length() - 1));
      } else if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        terms(trimmed);
      }
    }
  }

  private Optional<WordClass> header(String header) {
    String[] parts = header.split("\\s+", 2);
    int id = index.idOf(parts[0]);
    if (parts.length == 1) {
      return Optional.of(WordClass.plain(id, language()));
    }
    String[] value = parts[1].split("\\s*\\|\\s*", -1);
    try {
      Optional<Category> category =
          value.length > 1 ? Optional.of(Category.of(value[1])) : Optional.empty();
      return Optional.of(new WordClass(id, Optional.of(value[0]), category, language()));
    } catch (IllegalArgumentException e) {
      issue(String.valueOf(e.getMessage()));
      return Optional.of(WordClass.plain(id, language()));
    }
  }

  private FileLanguage language() {
    return FileLanguage.of(file);
  }

  private void terms(String terms) {
    if (current.isEmpty()) {
      issue("found terms before a section; expected '[class]'");
      return;
    }
    WordClass wordClass = current.get();
    String[] parts = terms.indexOf('\\') < 0 ? terms.split(",", -1) : UNESCAPED.split(terms, -1);
    for (String term : parts) {
      String clean = term.replace("\\,", ",").strip().toLowerCase(Locale.ROOT);
      if (!clean.isEmpty()) {
        expanded(clean).forEach(t -> index.add(t, wordClass));
      }
    }
  }

  /**
   * The terms that a term stands for: {@code (a|b)} in it is either, {@code <name>} is any term of
   * that class.
   */
  private List<String> expanded(String term) {
    if (term.indexOf('(') < 0 && term.indexOf('<') < 0) {
      return List.of(term);
    }
    java.util.regex.Matcher choice = CHOICE.matcher(term);
    if (!choice.find()) {
      return List.of(term);
    }
    List<String> terms = new ArrayList<>();
    for (String rest : expanded(term.substring(choice.end()))) {
      for (String one : choices(choice.group())) {
        terms.add(term.substring(0, choice.start()) + one + rest);
      }
    }
    return terms;
  }

  private List<String> choices(String choice) {
    String inner = choice.substring(1, choice.length() - 1);
    if (choice.startsWith("(")) {
      return List.of(inner.split("\\|", -1));
    }
    if (!index.knows(inner)) {
      issue("found class '%s'; expected one that is defined above".formatted(inner));
    }
    return index.termsOf(index.idOf(inner));
  }

  private void issue(String message) {
    issues.add("%s:%d: %s".formatted(file, line, message));
  }
}
