package io.github.moderation4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A rule, the same for everybody: a score, a fact that must be below a bound, and one that must
 * reach another; or a sum of both facts that no index can read.
 *
 * @param score the score looked at
 * @param least what it must reach
 * @param below the fact that must stay below
 * @param most the bound it must stay below
 * @param reaching the fact that must reach
 * @param from the bound it must reach
 */
record RuleRow(
    String score, double least, String below, double most, String reaching, double from) {
  /** Facts that every post comes with; a number from 0 to 100 each. */
  static final List<String> FACTS =
      List.of("shop.orders", "shop.returns", "shop.stars", "shop.chats");

  /** Categories that are scored. */
  static final List<String> SCORES = List.of("spam", "profanity", "harassment", "hate");

  private static final long SEED = 20_261_124;
  private static final double PERCENT = 100;

  /** Some rules, in order, none of which fires for these values. */
  static List<RuleRow> rows(int count, Map<String, Double> values) {
    Random random = new Random(SEED);
    List<RuleRow> rows = new ArrayList<>();
    while (rows.size() < count) {
      RuleRow row = drawn(random);
      if (!row.fires(values)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static RuleRow drawn(Random random) {
    int fact = random.nextInt(FACTS.size());
    int other = (fact + 1 + random.nextInt(FACTS.size() - 1)) % FACTS.size();
    return new RuleRow(
        SCORES.get(random.nextInt(SCORES.size())),
        (5 + random.nextInt(95)) / PERCENT,
        FACTS.get(fact),
        random.nextInt(10_000) / PERCENT,
        FACTS.get(other),
        random.nextInt(10_000) / PERCENT);
  }

  private boolean fires(Map<String, Double> values) {
    return values.getOrDefault(score, 0.0) >= least
        && values.getOrDefault(below, 0.0) < most
        && values.getOrDefault(reaching, 0.0) >= from;
  }

  /** The rule as an expression. */
  String indexable() {
    return String.format(
        Locale.ROOT,
        "score('%s') >= %.2f && %s < %.2f && %s >= %.2f",
        score,
        least,
        below,
        most,
        reaching,
        from);
  }

  /** A rule about the same facts of which an index can make nothing. */
  String computed() {
    return String.format(
        Locale.ROOT, "%s * %.2f + %s * %.2f > %.1f", below, most, reaching, from, sum());
  }

  /** More than the facts of any post in the benchmarks give. */
  double sum() {
    return 2 * PERCENT * PERCENT;
  }
}
