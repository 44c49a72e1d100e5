package io.github.moderation4j.rules.decision;

import io.github.moderation4j.rules.expression.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The values of one quantity from which, or up to which, rules could fire. */
final class Thresholds {
  private final int slot;
  private final Stairs atLeast;
  private final Stairs atMost;
  private final long[] all;

  /** What a rule needs of the quantity. */
  record Step(Need need, int rule) {}

  /** Bounds in order, and the rules that could fire by then. */
  @SuppressWarnings("ArrayRecordComponent") // shared within the class, never compared
  private record Stairs(double[] from, long[][] rules) {}

  Thresholds(int slot, List<Step> steps, int words) {
    this.slot = slot;
    this.all = new long[words];
    steps.forEach(step -> set(all, step.rule()));
    this.atLeast = stairs(steps.stream().filter(step -> step.need().atLeast()).toList(), words);
    this.atMost = stairs(steps.stream().filter(step -> !step.need().atLeast()).toList(), words);
  }

  /** Number of the quantity. */
  int slot() {
    return slot;
  }

  private static Stairs stairs(List<Step> steps, int words) {
    List<Step> sorted = new ArrayList<>(steps);
    sorted.sort(Comparator.comparingDouble(Thresholds::upward));
    double[] from = sorted.stream().mapToDouble(Thresholds::upward).distinct().toArray();
    long[][] rules = new long[from.length][];
    long[] reached = new long[words];
    int next = 0;
    for (int i = 0; i < from.length; i++) {
      while (next < sorted.size() && upward(sorted.get(next)) <= from[i]) {
        set(reached, sorted.get(next++).rule());
      }
      rules[i] = reached.clone();
    }
    return new Stairs(from, rules);
  }

  /** The bound, turned over if it is the greatest value; never -0, which would sort before 0. */
  private static double upward(Step step) {
    double bound = step.need().bound();
    return step.need().atLeast() ? bound + 0.0 : 0.0 - bound;
  }

  /** Adds the rules that could fire; all of them where the quantity is unknown, to say so. */
  void addMet(double value, long[] rules) {
    if (Double.isNaN(value)) {
      add(all, rules);
    } else {
      addReached(atLeast, value + 0.0, rules);
      addReached(atMost, 0.0 - value, rules);
    }
  }

  private static void addReached(Stairs stairs, double value, long[] rules) {
    int at = Arrays.binarySearch(stairs.from(), value);
    int reached = at >= 0 ? at : -at - 2;
    if (reached >= 0) {
      add(stairs.rules()[reached], rules);
    }
  }

  private static void add(long[] more, long[] rules) {
    for (int i = 0; i < rules.length; i++) {
      rules[i] |= more[i];
    }
  }

  static void set(long[] rules, int rule) {
    rules[rule / Long.SIZE] |= 1L << rule;
  }
}
