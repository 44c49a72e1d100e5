package io.github.moderation4j.rules.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The scores of one category from which rules could fire, and which rules those are by then. */
final class Thresholds {
  private final double[] from;
  private final BitSet[] rules;

  /** From a score on, a rule could fire. */
  record Step(double from, int rule) {}

  Thresholds(List<Step> steps) {
    List<Step> sorted = new ArrayList<>(steps);
    sorted.sort(Comparator.comparingDouble(Step::from));
    from = sorted.stream().mapToDouble(Step::from).distinct().toArray();
    rules = new BitSet[from.length];
    BitSet reached = new BitSet();
    int next = 0;
    for (int i = 0; i < from.length; i++) {
      while (next < sorted.size() && sorted.get(next).from() <= from[i]) {
        reached.set(sorted.get(next++).rule());
      }
      rules[i] = (BitSet) reached.clone();
    }
  }

  /** Adds the rules that could fire at a score. */
  void addReached(double score, BitSet candidates) {
    int at = Arrays.binarySearch(from, score);
    int reached = at >= 0 ? at : -at - 2;
    if (reached >= 0) {
      candidates.or(rules[reached]);
    }
  }
}
