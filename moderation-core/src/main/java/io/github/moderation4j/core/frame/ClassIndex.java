package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows the classes of every term; looked up by the term's first word. */
final class ClassIndex {
  /** A term of one or more words and a class it belongs to. */
  record Entry(List<String> words, WordClass wordClass) {}

  private static final List<Entry> NONE = List.of();

  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> unions = new HashMap<>();
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /** The number of a class, made if it is new. */
  int idOf(String name) {
    return ids.computeIfAbsent(name, n -> ids.size());
  }

  /** Whether the class has been named. */
  boolean knows(String name) {
    return ids.containsKey(name);
  }

  /** The number of the class whose terms are those of all the given classes. */
  int unionOf(List<String> names) {
    if (names.size() == 1) {
      return idOf(names.get(0));
    }
    String name = String.join("|", names);
    boolean known = ids.containsKey(name);
    int id = idOf(name);
    if (!known) {
      names.forEach(n -> unions.computeIfAbsent(idOf(n), i -> new ArrayList<>()).add(id));
    }
    return id;
  }

  /** The unions that a class is part of. */
  List<Integer> unionsWith(int id) {
    return unions.getOrDefault(id, List.of());
  }

  /** Puts a term into a class. */
  void add(String term, WordClass wordClass) {
    List<String> words = List.of(term.split(" "));
    byFirstWord
        .computeIfAbsent(words.get(0), w -> new ArrayList<>(1))
        .add(new Entry(words, wordClass));
    sizes.merge(wordClass.id(), 1, Integer::sum);
    unionsWith(wordClass.id()).forEach(u -> sizes.merge(u, 1, Integer::sum));
  }

  /** The categories that group terms name. */
  Set<Category> categories() {
    Set<Category> all = new TreeSet<>();
    byFirstWord.values().forEach(l -> l.forEach(e -> e.wordClass().category().ifPresent(all::add)));
    return all;
  }

  /** How many terms a class has. */
  int sizeOf(int id) {
    return sizes.getOrDefault(id, 0);
  }

  /** How many classes there are. */
  int classes() {
    return ids.size();
  }

  /** The terms that begin with a word. */
  List<Entry> startingWith(String word) {
    return byFirstWord.getOrDefault(word, NONE);
  }
}
