package io.github.moderation4j.rules.decision;

import java.util.List;
import java.util.Objects;

/**
 * A rule that could not be decided, because something it needs is unknown.
 *
 * @param rule id of the rule
 * @param missing what is unknown, such as {@code author.age}, in order of name
 */
public record Skipped(String rule, List<String> missing) {
  /** Copies the list. */
  public Skipped {
    Objects.requireNonNull(rule, "rule");
    missing = missing.stream().sorted().distinct().toList();
  }
}
