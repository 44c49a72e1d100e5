package io.github.moderation4j.core.lexicon;

import java.util.List;

/** A lexicon could not be read; holds everything that is wrong with it. */
public final class LexiconException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Serializable by being a list of strings. */
  private final String[] issues;

  LexiconException(List<String> issues) {
    super(String.join(System.lineSeparator(), issues));
    this.issues = issues.toArray(String[]::new);
  }

  /**
   * Everything that is wrong, in order of place.
   *
   * @return one message per problem, such as {@code my.tsv:3: found match 'start'; expected one of
   *     word, prefix, inside}
   */
  public List<String> issues() {
    return List.of(issues);
  }
}
