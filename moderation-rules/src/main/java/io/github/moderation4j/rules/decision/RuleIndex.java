package io.github.moderation4j.rules.decision;

import io.github.moderation4j.rules.expression.FlatConditions;
import io.github.moderation4j.rules.expression.FlatWriter;
import io.github.moderation4j.rules.expression.Need;
import io.github.moderation4j.rules.expression.Quantities;
import io.github.moderation4j.rules.expression.Readings;
import io.github.moderation4j.rules.policy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Finds the rules that could fire, without looking at the others and without allocation: thresholds
 * in layers, each a set of rules and all joined by "and"; then flat code for those that are left.
 *
 * <p>A layer holds one need of each rule, the first one the rarest.
 */
final class RuleIndex {
  private static final int MOST_LAYERS = 4;

  /** A power of two. */
  private static final int POOL = 16;

  private final int words;
  private final Quantities quantities = new Quantities();
  private final List<Layer> layers = new ArrayList<>();
  private final FlatWriter writer = new FlatWriter(quantities);
  private final FlatConditions conditions;
  private final AtomicReferenceArray<Candidates> pool = new AtomicReferenceArray<>(POOL);

  /** Rules without a need in this layer, and thresholds for the needs of the others. */
  @SuppressWarnings("ArrayRecordComponent") // shared within the class, never compared
  private record Layer(long[] free, Thresholds[] thresholds) {}

  RuleIndex(List<Rule> rules) {
    words = (rules.size() + Long.SIZE - 1) / Long.SIZE;
    List<List<List<Need>>> needs = rules.stream().map(rule -> rule.when().needs()).toList();
    int deepest = needs.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < Math.max(1, Math.min(MOST_LAYERS, deepest)); i++) {
      layers.add(layer(needs, i));
    }
    for (Rule rule : rules) {
      writer.add(rule.when().all(), rule.when().any(), rule.when().none());
    }
    conditions = writer.conditions();
  }

  private Layer layer(List<List<List<Need>>> needs, int depth) {
    long[] free = new long[words];
    Map<Integer, List<Thresholds.Step>> steps = new TreeMap<>();
    for (int rule = 0; rule < needs.size(); rule++) {
      if (needs.get(rule).size() <= depth) {
        Thresholds.set(free, rule);
        continue;
      }
      for (Need need : needs.get(rule).get(depth)) {
        steps
            .computeIfAbsent(quantities.slot(need.quantity()), slot -> new ArrayList<>())
            .add(new Thresholds.Step(need, rule));
      }
    }
    List<Thresholds> thresholds = new ArrayList<>();
    steps.forEach((slot, all) -> thresholds.add(new Thresholds(slot, all, words)));
    return new Layer(free, thresholds.toArray(Thresholds[]::new));
  }

  /** The rules that could fire in a context; to be closed when they were looked at. */
  Candidates candidates(DecisionContext context) {
    int place = (int) Thread.currentThread().getId() & POOL - 1;
    Candidates free = pool.getAndSet(place, null);
    Candidates candidates = free == null ? new Candidates(place) : free;
    candidates.find(context);
    return candidates;
  }

  /** The rules that could fire in one context. Not thread-safe. */
  final class Candidates implements AutoCloseable {
    private final int place;
    private final Readings readings = writer.readings();
    private final long[] left = new long[words];
    private final long[] met = new long[words];

    /** Where the search stands: a word, and the rules in it that are still to be looked at. */
    private int word;

    private long rest;

    private Candidates(int place) {
      this.place = place;
    }

    private void find(DecisionContext context) {
      word = -1;
      rest = 0;
      readings.turnTo(context);
      meet(layers.get(0), left);
      for (int i = 1; i < layers.size() && anyLeft(); i++) {
        meet(layers.get(i), met);
        for (int word = 0; word < words; word++) {
          left[word] &= met[word];
        }
      }
    }

    private void meet(Layer layer, long[] rules) {
      System.arraycopy(layer.free(), 0, rules, 0, words);
      for (Thresholds thresholds : layer.thresholds()) {
        thresholds.addMet(readings.at(thresholds.slot()), rules);
      }
    }

    private boolean anyLeft() {
      for (long some : left) {
        if (some != 0) {
          return true;
        }
      }
      return false;
    }

    /** The position of the next rule that could fire; -1 if there is none. */
    int next() {
      while (true) {
        while (rest == 0) {
          if (++word >= words) {
            return -1;
          }
          rest = left[word];
        }
        int rule = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
        rest &= rest - 1;
        if (!conditions.isFalse(rule, readings)) {
          return rule;
        }
      }
    }

    @Override
    public void close() {
      readings.turnTo(null);
      pool.set(place, this);
    }
  }
}
