package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often people found a rule to be right, of the cases that they looked at. The last word about
 * content counts, so an appeal that succeeds lowers what a review had raised.
 */
public final class RulePrecision {
  private final SortedMap<String, Map<String, Boolean>> upheld = new TreeMap<>();

  private RulePrecision() {}

  /**
   * The measured precision of every rule that people judged.
   *
   * @param entries the log, or a window of it
   * @return by rule, contents on which it was upheld of contents looked at
   */
  public static SortedMap<String, Proportion> of(Stream<Recorded> entries) {
    RulePrecision precision = new RulePrecision();
    entries.forEach(recorded -> precision.add(recorded.entry()));
    SortedMap<String, Proportion> shares = new TreeMap<>();
    precision.upheld.forEach((rule, contents) -> shares.put(rule, share(contents)));
    return shares;
  }

  private void add(AuditEntry entry) {
    if (entry instanceof ReviewClosed closed) {
      judge(closed.rules(), closed.contentId(), closed.after());
    } else if (entry instanceof AppealResolved resolved) {
      judge(resolved.rules(), resolved.contentId(), resolved.after());
    }
  }

  private void judge(List<String> rules, String contentId, Verdict after) {
    for (String rule : rules) {
      upheld.computeIfAbsent(rule, r -> new HashMap<>()).put(contentId, after != Verdict.ALLOW);
    }
  }

  private static Proportion share(Map<String, Boolean> contents) {
    return new Proportion(contents.values().stream().filter(u -> u).count(), contents.size());
  }
}
