package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.rules.audit.AuditEntry;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well reviewers who do not see each other's votes agree beyond chance: Cohen's kappa of the
 * first two votes of each case (Cohen 1960), with its large-sample interval.
 */
public final class Agreement {
  private static final int ENOUGH = 10;
  private static final double Z = 1.959963984540054;

  private final Map<Verdict, Long> first = new EnumMap<>(Verdict.class);
  private final Map<Verdict, Long> second = new EnumMap<>(Verdict.class);
  private long agreed;
  private long n;

  private Agreement() {}

  /**
   * Cohen's kappa of all cases that two people decided.
   *
   * @param entries the log, or a window of it
   * @return from -1 to 1, where 0 is chance and 1 perfect; too few cases if there are less than 10,
   *     or if all votes are the same, where kappa says nothing
   */
  public static Estimate kappa(Stream<Recorded> entries) {
    Agreement agreement = new Agreement();
    entries.forEach(recorded -> agreement.add(recorded.entry()));
    return agreement.estimate();
  }

  private void add(AuditEntry entry) {
    if (entry instanceof ReviewClosed closed && closed.votes().size() >= 2) {
      Vote one = closed.votes().get(0);
      Vote other = closed.votes().get(1);
      first.merge(one.verdict(), 1L, Long::sum);
      second.merge(other.verdict(), 1L, Long::sum);
      agreed += one.verdict() == other.verdict() ? 1 : 0;
      n++;
    }
  }

  private Estimate estimate() {
    double chance = 0;
    for (Map.Entry<Verdict, Long> count : first.entrySet()) {
      chance += (double) count.getValue() * second.getOrDefault(count.getKey(), 0L) / n / n;
    }
    if (n < ENOUGH || chance >= 1) {
      return new Estimate.TooFew(n);
    }
    double observed = (double) agreed / n;
    double kappa = (observed - chance) / (1 - chance);
    double margin = Z * Math.sqrt(observed * (1 - observed) / n) / (1 - chance);
    return new Estimate.Measured(
        kappa, Math.max(-1, kappa - margin), Math.min(1, kappa + margin), n);
  }
}
