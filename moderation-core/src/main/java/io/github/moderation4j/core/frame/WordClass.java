package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.content.Category;
import java.util.Optional;

/**
 * The membership of a term in a class, with what the class says of it.
 *
 * @param id number of the class within its frame set
 * @param target the group named by the term; empty outside group classes
 * @param category the category of attacks on that group; empty outside group classes
 * @param language the language of the term
 */
record WordClass(
    int id, Optional<String> target, Optional<Category> category, FileLanguage language) {
  /** A membership that says nothing more. */
  static WordClass plain(int id, FileLanguage language) {
    return new WordClass(id, Optional.empty(), Optional.empty(), language);
  }

  /** Whether its terms name a group. */
  boolean isName() {
    return target.isPresent();
  }

  /** What a pronoun belongs to that stands for this. */
  WordClass referredToBy(int other) {
    return new WordClass(other, target, category, FileLanguage.NONE);
  }

  /** The same of another class. */
  WordClass in(int other) {
    return new WordClass(other, target, category, language);
  }
}
