package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Sha256;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the auditor's challenge chooses: the entries to be opened, and the contents to be labelled.
 * Whoever knows challenge and lines can choose again. Not thread-safe.
 */
final class PackDraw {
  private static final String HEADER =
      "sequence\tcontent\ttextMac\tstratum\tweight\tcategories\tgroups\n";

  private final PackPlan plan;
  private final Map<String, TreeMap<String, String>> drawn = new TreeMap<>();
  private final Map<String, Long> sizes = new TreeMap<>();

  PackDraw(PackPlan plan) {
    this.plan = plan;
  }

  /** Whether an entry is to be shown in full. */
  boolean opens(long sequence) {
    long point = Long.parseLong(rank("open", sequence).substring(0, 12), 16);
    return point < plan.opened() * 0x1p48;
  }

  /** Considers a decision for the sample; the lowest ranks of each stratum are drawn. */
  void consider(Sampled decision) {
    sizes.merge(decision.stratum(), 1L, Long::sum);
    TreeMap<String, String> lowest =
        drawn.computeIfAbsent(decision.stratum(), s -> new TreeMap<>());
    lowest.put(rank("label", decision.sequence()), decision.row());
    if (lowest.size() > plan.perStratum()) {
      lowest.pollLastEntry();
    }
  }

  /** The contents to be labelled, each with the number of decisions it stands for. */
  String sample() {
    StringBuilder sample = new StringBuilder(HEADER);
    drawn.forEach(
        (stratum, lowest) -> {
          double weight = sizes.getOrDefault(stratum, 0L) / (double) lowest.size();
          for (String row : lowest.values()) {
            sample.append(row).append('\t').append(stratum).append('\t');
            sample.append(String.format(Locale.ROOT, "%.4f", weight)).append("\t\t\n");
          }
        });
    return sample.toString();
  }

  private String rank(String purpose, long sequence) {
    return Sha256.hex("%s:%s:%d".formatted(plan.challenge(), purpose, sequence));
  }
}
