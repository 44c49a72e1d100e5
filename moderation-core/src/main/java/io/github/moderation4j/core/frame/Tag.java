package io.github.moderation4j.core.frame;

import org.jspecify.annotations.Nullable;

/** A term met at a node of a text's graph, and the next one at the same node. Used again. */
final class Tag {
  private Membership classes = Membership.NONE;
  private int end;
  private boolean resolved;

  /** Set by {@link Tags} alone. */
  @Nullable Tag next;

  /**
   * Becomes a term.
   *
   * @param classes the classes that it is in
   * @param end the node after it
   * @param resolved whether it is a pronoun that stands for a group
   */
  Tag set(Membership classes, int end, boolean resolved) {
    this.classes = classes;
    this.end = end;
    this.resolved = resolved;
    this.next = null;
    return this;
  }

  /** Names no group any more. */
  void forgetName() {
    classes = classes.unnamed();
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
