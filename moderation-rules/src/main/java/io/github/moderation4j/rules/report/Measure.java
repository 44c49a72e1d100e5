package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import java.util.Objects;

/**
 * One number of a report.
 *
 * @param name what it is about, within its section
 * @param estimate the number with its cases and interval, or too few cases
 */
public record Measure(String name, Estimate estimate) {
  /** Checks that no component is missing. */
  public Measure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(estimate, "estimate");
  }
}
