package io.github.moderation4j.core.frame;

import org.jspecify.annotations.Nullable;

/** A term met at a node of a text's graph, and the next one at the same node. */
final class Tag {
  private final Membership classes;
  private final int end;
  private final boolean resolved;

  /** Set by {@link Tags} alone. */
  @Nullable Tag next;

  /**
   * A term.
   *
   * @param classes the classes that it is in
   * @param end the node after it
   * @param resolved whether it is a pronoun that stands for a group
   */
  Tag(Membership classes, int end, boolean resolved) {
    this.classes = classes;
    this.end = end;
    this.resolved = resolved;
  }

  Membership classes() {
    return classes;
  }

  int end() {
    return end;
  }

  boolean resolved() {
    return resolved;
  }

  @Nullable Tag next() {
    return next;
  }
}
