package io.github.moderation4j.rules.replay;

import io.github.moderation4j.rules.rehearse.DiffReport;
import java.util.Objects;

/**
 * What another policy would have decided otherwise about a recorded window.
 *
 * @param report the differences, counted
 * @param unsure decisions of which the record cannot tell for sure, because a rule reads the text
 *     or asks a memory what was not asked then; they are counted as if neither had anything to say
 */
public record DecisionDiff(DiffReport report, long unsure) {
  /** Checks that no component is missing. */
  public DecisionDiff {
    Objects.requireNonNull(report, "report");
  }
}
