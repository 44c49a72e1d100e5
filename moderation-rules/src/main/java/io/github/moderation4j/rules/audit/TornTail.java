package io.github.moderation4j.rules.audit;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The end of a file that an interrupted write left behind, cut off when the file was opened. It was
 * never acknowledged.
 *
 * @param after sequence of the last whole entry
 * @param bytes how many bytes were cut
 * @param kept the file they were moved to
 */
public record TornTail(long after, long bytes, Path kept) {
  /** Checks that no component is missing. */
  public TornTail {
    Objects.requireNonNull(kept, "kept");
  }
}
