package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.content.Category;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers memberships and the classes in them, so that each is written once. */
final class MembershipTable {
  private final Map<WordClass, Integer> classes = new LinkedHashMap<>();
  private final Map<Membership, Integer> memberships = new LinkedHashMap<>();

  /** The number of a membership; those that it consists of come before it. */
  int numberOf(Membership membership) {
    Integer known = memberships.get(membership);
    if (known != null) {
      return known;
    }
    membership.parts().forEach(this::numberOf);
    membership.classes().forEach(c -> classes.putIfAbsent(c, classes.size()));
    memberships.put(membership, memberships.size());
    return memberships.size() - 1;
  }

  void write(TableWriter out) {
    out.number(classes.size());
    for (WordClass wordClass : classes.keySet()) {
      out.number(wordClass.id());
      out.string(wordClass.target().orElse(""));
      out.string(wordClass.category().map(Category::id).orElse(""));
      out.string(wordClass.language().tag());
    }
    out.number(memberships.size());
    for (Membership membership : memberships.keySet()) {
      membership.write(out, c -> classes.getOrDefault(c, 0), this::numberOf);
    }
  }

  static Membership[] read(TableReader in) {
    WordClass[] classes = new WordClass[in.number()];
    Map<String, Optional<Category>> categories = new HashMap<>(Map.of("", Optional.empty()));
    Map<String, Optional<String>> targets = new HashMap<>(Map.of("", Optional.empty()));
    Map<String, FileLanguage> languages = new HashMap<>();
    for (int i = 0; i < classes.length; i++) {
      int id = in.number();
      classes[i] =
          new WordClass(
              id,
              targets.computeIfAbsent(in.string(), Optional::of),
              categories.computeIfAbsent(in.string(), c -> Optional.of(Category.of(c))),
              languages.computeIfAbsent(in.string(), FileLanguage::new));
    }
    Membership[] memberships = new Membership[in.number()];
    for (int i = 0; i < memberships.length; i++) {
      memberships[i] = Membership.read(in, classes, memberships);
    }
    return memberships;
  }
}
