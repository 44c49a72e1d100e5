package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.core.content.Severity;
import java.util.List;

/**
 * One row of the grid: the tiers of a category.
 *
 * @param from the score from which a finding counts, from 0 to 1
 * @param tiers the tiers of severity low, medium, high and critical, in this order
 */
public record GridRow(double from, List<Tier> tiers) {
  /**
   * Checks the score and copies the tiers.
   *
   * @throws IllegalArgumentException if the score is not from 0 to 1, there are not four tiers, or
   *     a worse severity has a safer tier
   */
  public GridRow {
    tiers = List.copyOf(tiers);
    if (!(from >= 0 && from <= 1)) {
      throw new IllegalArgumentException("from must be from 0 to 1, but was " + from);
    }
    if (tiers.size() != Severity.values().length - 1) {
      throw new IllegalArgumentException("a row must have four tiers, but had " + tiers.size());
    }
    for (int i = 1; i < tiers.size(); i++) {
      if (tiers.get(i).compareTo(tiers.get(i - 1)) > 0) {
        throw new IllegalArgumentException("a worse severity must not have a safer tier");
      }
    }
  }

  /**
   * The tier of a severity.
   *
   * @param severity how bad the finding is
   * @return its tier; safe for {@code NONE}
   */
  public Tier tier(Severity severity) {
    return severity == Severity.NONE ? Tier.SAFE : tiers.get(severity.ordinal() - 1);
  }
}
