package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that may follow the words so far, and the classes of the term that ends here. */
final class TermTree {
  private final Map<String, TermTree> next = new HashMap<>(2);
  private final List<WordClass> classes = new ArrayList<>(1);

  /** Adds a term. */
  void add(List<String> words, WordClass wordClass) {
    TermTree at = this;
    for (String word : words) {
      at = at.next.computeIfAbsent(word, w -> new TermTree());
    }
    at.classes.add(wordClass);
  }

  /** The tree after one more word, or null if no term goes on so. */
  @Nullable TermTree after(String word) {
    return next.get(word);
  }

  /** The words that may follow. */
  Set<String> nextWords() {
    return next.keySet();
  }

  /**
   * The classes of the term that ends here; empty if none does. A name that the text's own language
   * knows is not read as one of another language.
   */
  List<WordClass> classesIn(AnalyzedText text) {
    if (classes.size() < 2 || classes.stream().noneMatch(c -> isOwnName(c, text))) {
      return classes;
    }
    return classes.stream()
        .filter(c -> c.target().isEmpty() || !c.language().isForeignTo(text))
        .toList();
  }

  private static boolean isOwnName(WordClass wordClass, AnalyzedText text) {
    return wordClass.target().isPresent() && wordClass.language().tag().equals(text.language());
  }
}
