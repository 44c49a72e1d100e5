package io.github.moderation4j.core.pack;

import java.util.List;

/** A pack could not be loaded; holds everything that is wrong with it. */
public final class PackException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Serializable by being an array of strings. */
  private final String[] issues;

  PackException(List<String> issues) {
    super(String.join(System.lineSeparator(), issues));
    this.issues = issues.toArray(String[]::new);
  }

  /**
   * Everything that is wrong.
   *
   * @return one message per problem, such as {@code mine/pack.properties: blorp.threshold: found
   *     '7'; expected a number above 0 and at most 1}
   */
  public List<String> issues() {
    return List.of(issues);
  }
}
