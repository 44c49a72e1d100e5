package io.github.moderation4j.rules.decision;

import io.github.moderation4j.rules.expression.Need;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The values of one fact from which, or up to which, rules could fire. */
final class FactThresholds {
  private final Thresholds atLeast;
  private final Thresholds atMost;
  private final BitSet all = new BitSet();

  /** What a rule needs of the fact. */
  record Step(Need need, int rule) {}

  FactThresholds(List<Step> steps) {
    List<Thresholds.Step> upward = new ArrayList<>();
    List<Thresholds.Step> downward = new ArrayList<>();
    for (Step step : steps) {
      all.set(step.rule());
      double bound = step.need().bound();
      if (step.need().kind() == Need.Kind.FACT_AT_LEAST) {
        upward.add(new Thresholds.Step(bound, step.rule()));
      } else {
        downward.add(new Thresholds.Step(-bound, step.rule()));
      }
    }
    atLeast = new Thresholds(upward);
    atMost = new Thresholds(downward);
  }

  /** Adds the rules that could fire; all of them where the fact is unknown, to say so. */
  void addMet(Optional<Object> fact, BitSet candidates) {
    double value = fact.map(Need::number).orElse(Double.NaN);
    if (Double.isNaN(value)) {
      candidates.or(all);
    } else {
      atLeast.addReached(value, candidates);
      atMost.addReached(-value, candidates);
    }
  }
}
