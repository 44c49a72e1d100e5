package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers of one kind.
 *
 * @param id name for programs, such as {@code prevalence}
 * @param title heading for people
 * @param meaning what the numbers mean and what they are shares of
 * @param unit how they are to be read
 * @param measures the numbers
 */
public record Section(String id, String title, String meaning, Unit unit, List<Measure> measures) {
  /** Copies the list. */
  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(unit, "unit");
    measures = List.copyOf(measures);
  }

  /** How numbers are to be read. */
  public enum Unit {
    /** A part of a whole, from 0 to 1. */
    SHARE,
    /** The difference of two shares, from -1 to 1. */
    GAP,
    /** How many. */
    COUNT,
    /** How much, each in its own currency. */
    MONEY;

    boolean isExact() {
      return this == COUNT || this == MONEY;
    }

    /** What stands behind a number. */
    String sign() {
      return switch (this) {
        case SHARE -> " %";
        case GAP -> " points";
        case COUNT, MONEY -> "";
      };
    }
  }

  /**
   * A number by its name.
   *
   * @param name the name
   * @return the number, or empty if there is none of that name
   */
  public Optional<Estimate> measure(String name) {
    return measures.stream()
        .filter(measure -> measure.name().equals(name))
        .map(Measure::estimate)
        .findFirst();
  }
}
