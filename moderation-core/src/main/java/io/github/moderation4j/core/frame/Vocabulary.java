package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.TableReader;
import io.github.moderation4j.core.analysis.TableWriter;
import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The classes of a frame set and their terms, settled: what is asked while texts are read.
 *
 * @param tree the terms of all classes
 * @param roles the classes that mean something to the reader itself
 * @param unions the classes that are joined into others
 * @param commonness how common the commonest term of each class is
 * @param words all terms of one word
 * @param categories the categories that terms name
 */
@SuppressWarnings("ArrayRecordComponent") // shared within the package, never compared
record Vocabulary(
    TermTree tree,
    Roles roles,
    Unions unions,
    int[] commonness,
    Set<String> words,
    Set<Category> categories) {

  /** How many classes there are. */
  int classes() {
    return commonness.length;
  }

  void write(TableWriter out) {
    tree.write(out);
    roles.write(out);
    unions.write(out);
    out.number(commonness.length);
    for (int common : commonness) {
      out.number(common);
    }
    out.number(words.size());
    words.stream().sorted().forEach(out::string);
    out.number(categories.size());
    categories.stream().sorted().forEach(category -> out.string(category.id()));
  }

  static Vocabulary read(TableReader in) {
    TermTree tree = TermTree.read(in);
    Roles roles = Roles.read(in);
    Unions unions = Unions.read(in);
    int[] commonness = new int[in.number()];
    for (int i = 0; i < commonness.length; i++) {
      commonness[i] = in.number();
    }
    String[] words = new String[in.number()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.string();
    }
    List<Category> categories = new ArrayList<>();
    for (int n = in.number(); n > 0; n--) {
      categories.add(Category.of(in.string()));
    }
    return new Vocabulary(tree, roles, unions, commonness, Set.of(words), Set.copyOf(categories));
  }
}
