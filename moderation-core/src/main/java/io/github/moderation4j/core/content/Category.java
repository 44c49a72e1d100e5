package io.github.moderation4j.core.content;

import java.util.Optional;

/**
 * A heading under which content can be found, such as {@code hate} or {@code hate/racism}.
 *
 * <p>Ids are open: an application may use its own beside the built-in ones. A slash separates a
 * parent from its child; a score for a child counts for every ancestor.
 *
 * @param id lower-case words of letters, digits and single hyphens, joined by slashes
 */
public record Category(String id) implements Comparable<Category> {
  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is not of the form above
   */
  public Category {
    if (!isWellFormed(id)) {
      throw new IllegalArgumentException(
          "category id must be lower-case words joined by '-' and '/', but was '%s'".formatted(id));
    }
  }

  /** Letters anywhere, digits not at the beginning of a level, signs only after one of these. */
  private static boolean isWellFormed(String id) {
    char before = '/';
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && before != '/';
      boolean sign = (c == '-' || c == '/') && before != '-' && before != '/';
      if (!letter && !digit && !sign) {
        return false;
      }
      before = c;
    }
    return before != '-' && before != '/';
  }

  /**
   * The category of an id.
   *
   * @param id the id, such as {@code harassment/insult}
   * @return the category
   * @throws IllegalArgumentException if the id is malformed
   */
  public static Category of(String id) {
    return new Category(id);
  }

  /**
   * The category one level up.
   *
   * @return the parent, or empty for a top-level category
   */
  public Optional<Category> parent() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(new Category(id.substring(0, slash)));
  }

  /**
   * Whether this category is the given one or lies below it.
   *
   * @param ancestor the possible ancestor
   * @return true for the category itself and for all of its descendants
   */
  public boolean isWithin(Category ancestor) {
    return id.startsWith(ancestor.id)
        && (id.length() == ancestor.id.length() || id.charAt(ancestor.id.length()) == '/');
  }

  /** Orders by id. */
  @Override
  public int compareTo(Category other) {
    return id.compareTo(other.id);
  }

  /**
   * The id.
   *
   * @return the id as written in policies and results
   */
  @Override
  public String toString() {
    return id;
  }
}
