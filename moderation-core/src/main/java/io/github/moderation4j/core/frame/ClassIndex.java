package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows the classes and their terms; terms are cut into words as texts are. */
final class ClassIndex {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> unions = new HashMap<>();
  private final Map<Integer, List<String>> terms = new HashMap<>();
  private final Set<Category> categories = new TreeSet<>();
  private final TermCollector collector = new TermCollector();

  /** The number of a class, made if it is new. */
  int idOf(String name) {
    return ids.computeIfAbsent(name, n -> ids.size());
  }

  /** The numbers of the classes whose names begin so. */
  List<Integer> idsStarting(String prefix) {
    return ids.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix) && e.getKey().indexOf('|') < 0)
        .map(Map.Entry::getValue)
        .toList();
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
    if (knows(name)) {
      return idOf(name);
    }
    int union = idOf(name);
    names.forEach(n -> unions.computeIfAbsent(idOf(n), i -> new ArrayList<>()).add(union));
    return union;
  }

  /** Puts a term into a class. */
  void add(String term, WordClass wordClass) {
    long[] words = words(term);
    if (words.length > 0) {
      collector.add(words, wordClass);
      terms.computeIfAbsent(wordClass.id(), i -> new ArrayList<>()).add(term);
      wordClass.category().ifPresent(categories::add);
    }
  }

  /** What an apostrophe begins is the end of a word; signs that texts step over are left out. */
  private static long[] words(String term) {
    if (!isDecorated(term)) {
      return ANALYZER.hashes(term);
    }
    boolean end = term.startsWith("'") && term.length() > 1;
    List<Token> tokens = ANALYZER.tokens(end ? "x" + term : term);
    long[] words = new long[tokens.size()];
    int count = 0;
    for (Token token : tokens.subList(end ? 1 : 0, tokens.size())) {
      boolean decoration =
          token.kind() == Token.Kind.SIGN && WordGraph.decorates(token.text().charAt(0));
      if (count == 0 || !decoration) {
        words[count++] = token.hash();
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isDecorated(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (WordGraph.decorates(term.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The terms of a class, in order. */
  List<String> termsOf(int id) {
    return terms.getOrDefault(id, List.of());
  }

  /** The classes as they are now. */
  Vocabulary settle() {
    Roles roles = Roles.in(this);
    Unions settled = new Unions(Map.copyOf(unions));
    return new Vocabulary(
        collector.toTree(settled, roles),
        roles,
        settled,
        collector.commonness(ids.size(), settled),
        words(),
        Set.copyOf(categories));
  }

  /** All terms of one word. */
  private Set<String> words() {
    return terms.values().stream()
        .flatMap(List::stream)
        .filter(term -> term.indexOf(' ') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
