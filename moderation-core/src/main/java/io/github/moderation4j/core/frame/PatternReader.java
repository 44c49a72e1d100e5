package io.github.moderation4j.core.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one pattern.
 *
 * <pre>
 *   &lt;class&gt; &lt;one|other&gt;   a term of a class       word (a|two words)   these very words
 *   ..  ..5                 up to 3, up to 5 words   x?  x*               may be missing, up to 4
 *   !x                      x does not begin here    ~x                   x does not end here
 *   ^                       the sentence begins      $                    the sentence ends
 * </pre>
 */
final class PatternReader {
  private static final int GAP = 3;
  private static final int WIDEST = 15;
  private static final int MANY = 4;

  private final ClassIndex index;
  private final FileLanguage language;
  private final Consumer<String> issues;

  PatternReader(ClassIndex index, FileLanguage language, Consumer<String> issues) {
    this.index = index;
    this.language = language;
    this.issues = issues;
  }

  /** Reads the steps; empty if there was an issue. */
  Optional<List<Element>> read(String source) {
    List<Element> elements = new ArrayList<>();
    for (String part : parts(source)) {
      boolean many = part.endsWith("*") && part.length() > 1;
      Optional<Element> element = element(many ? part.substring(0, part.length() - 1) + "?" : part);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      elements.addAll(Collections.nCopies(many ? MANY : 1, element.get()));
    }
    if (elements.stream().noneMatch(e -> e instanceof Element.Member m && !m.optional())) {
      issues.accept("found a pattern without a step that must match; expected at least one");
      return Optional.empty();
    }
    return Optional.of(elements);
  }

  /** Splits at blanks outside brackets. */
  private static List<String> parts(String source) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (char c : (source + " ").toCharArray()) {
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      if (c != ' ' || depth > 0) {
        part.append(c);
      } else if (part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  private Optional<Element> element(String part) {
    if (part.equals("^")) {
      return Optional.of(new Element.Start());
    }
    if (part.equals("$")) {
      return Optional.of(new Element.End());
    }
    if (part.startsWith("..")) {
      return gap(part.substring(2));
    }
    if (part.startsWith("!")) {
      return wordClass(part.substring(1)).map(Element.NotHere::new);
    }
    if (part.startsWith("~")) {
      return wordClass(part.substring(1)).map(Element.NotAfter::new);
    }
    boolean optional = part.endsWith("?") && part.length() > 1;
    return wordClass(optional ? part.substring(0, part.length() - 1) : part)
        .map(id -> new Element.Member(id, optional));
  }

  private Optional<Element> gap(String width) {
    try {
      int most = width.isEmpty() ? GAP : Integer.parseInt(width);
      if (most >= 1 && most <= WIDEST) {
        return Optional.of(new Element.Gap(most));
      }
    } catch (NumberFormatException e) {
      // Reported below with the widths that are out of range.
    }
    issues.accept("found gap '..%s'; expected .. or ..1 to ..%d".formatted(width, WIDEST));
    return Optional.empty();
  }

  private Optional<Integer> wordClass(String source) {
    if (source.startsWith("<") && source.endsWith(">")) {
      List<String> names = List.of(source.substring(1, source.length() - 1).split("\\|", -1));
      for (String name : names) {
        if (!index.knows(name)) {
          issues.accept("found class '%s'; expected one that a class file defines".formatted(name));
          return Optional.empty();
        }
      }
      return Optional.of(index.unionOf(names));
    }
    boolean group = source.startsWith("(") && source.endsWith(")");
    return Optional.of(words(group ? source.substring(1, source.length() - 1) : source));
  }

  /** The class of the very words, made on first use. */
  private int words(String alternatives) {
    String name = "(" + alternatives + ")";
    boolean known = index.knows(name);
    int id = index.idOf(name);
    if (!known) {
      for (String term : alternatives.split("\\|", -1)) {
        index.add(term, WordClass.plain(id, language));
      }
    }
    return id;
  }
}
