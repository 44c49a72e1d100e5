package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.audit.LabelRead;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Joins decisions and labels of the same contents. Not thread-safe. */
final class FairnessTally {
  private final Verdict acts;
  private final Map<String, Boolean> acted = new HashMap<>();
  private final Map<String, LabelRead> labels = new HashMap<>();

  /** Counts a verdict from this one on as an action. */
  FairnessTally(Verdict acts) {
    this.acts = acts;
  }

  void add(AuditEntry entry) {
    if (entry instanceof Decided decided) {
      acted.merge(decided.contentId(), decided.verdict().atLeast(acts), Boolean::logicalOr);
    } else if (entry instanceof LabelRead label) {
      labels.put(label.contentId(), label);
    }
  }

  List<GroupRates> rates() {
    labels.keySet().retainAll(acted.keySet());
    SortedSet<String> groups = new TreeSet<>();
    labels.values().forEach(label -> groups.addAll(label.groups()));
    return groups.stream().map(group -> rates(group, 2 * groups.size())).toList();
  }

  private GroupRates rates(String group, int comparisons) {
    Predicate<LabelRead> mentions = label -> label.groups().contains(group);
    Proportion wrong = falsePositives(mentions);
    Proportion missed = falseNegatives(mentions);
    return new GroupRates(
        group,
        wrong,
        missed,
        wrong.minus(falsePositives(mentions.negate()), comparisons),
        missed.minus(falseNegatives(mentions.negate()), comparisons));
  }

  private Proportion falsePositives(Predicate<LabelRead> part) {
    return share(part.and(label -> !label.violating()), true);
  }

  private Proportion falseNegatives(Predicate<LabelRead> part) {
    return share(part.and(LabelRead::violating), false);
  }

  /** The share of some contents for which it is so that they were acted on. */
  private Proportion share(Predicate<LabelRead> part, boolean so) {
    List<LabelRead> chosen = labels.values().stream().filter(part).toList();
    long hits =
        chosen.stream().filter(label -> acted.getOrDefault(label.contentId(), false) == so).count();
    return new Proportion(hits, chosen.size());
  }
}
