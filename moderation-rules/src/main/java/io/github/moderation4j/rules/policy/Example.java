package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.Facts;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An example that stands beside a rule, with the verdict it must get.
 *
 * @param text the text; a placeholder such as {@code {slur}} stands for a word of that kind
 * @param facts what is known around it
 * @param scores scores to take instead of what the assessor finds; empty lets it read the text
 * @param hits spots that lists are to have found, beside the scores
 * @param at the time to judge by; empty for now
 * @param expect the verdict of the whole policy
 * @param rules ids of rules that must fire
 */
public record Example(
    String text,
    Facts facts,
    Map<Category, Double> scores,
    Map<String, Integer> hits,
    Optional<Instant> at,
    Verdict expect,
    SortedSet<String> rules) {
  /** Copies the maps. */
  public Example {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(expect, "expect");
    scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    hits = Collections.unmodifiableMap(new TreeMap<>(hits));
  }

  /**
   * An example of a text alone.
   *
   * @param text the text
   * @param expect the verdict it must get
   * @return the example
   */
  public static Example of(String text, Verdict expect) {
    return new Example(
        text, Facts.none(), Map.of(), Map.of(), Optional.empty(), expect, new TreeSet<>());
  }
}
