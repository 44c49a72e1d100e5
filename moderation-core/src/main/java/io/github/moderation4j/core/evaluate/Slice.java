package io.github.moderation4j.core.evaluate;

import java.util.Objects;

/**
 * Which cases were measured together.
 *
 * @param kind by what they were chosen
 * @param name the source, language or group; empty for all cases
 */
public record Slice(Kind kind, String name) implements Comparable<Slice> {
  /** By what cases are chosen. */
  public enum Kind {
    /** All cases. */
    ALL,
    /** The collection they come from. */
    SOURCE,
    /** The language they are written in. */
    LANGUAGE,
    /** An identity group they speak of. */
    GROUP
  }

  /** Checks that no component is missing. */
  public Slice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /** Orders by kind, then by name. */
  @Override
  public int compareTo(Slice other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }
}
