package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.rules.expression.Need;
import io.github.moderation4j.rules.policy.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the rules that could fire: those that need nothing, and those of which a need is met. A
 * rule whose categories are silent is not even looked at.
 */
final class RuleIndex {
  private final BitSet always = new BitSet();
  private final Map<Category, Thresholds> scores = new HashMap<>();
  private final Map<String, BitSet> hits = new HashMap<>();
  private final Map<String, FactThresholds> facts = new HashMap<>();

  RuleIndex(List<Rule> rules) {
    Map<Category, List<Thresholds.Step>> scored = new HashMap<>();
    Map<String, List<FactThresholds.Step>> known = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      List<Need> needs = rules.get(i).when().needs();
      if (needs.isEmpty()) {
        always.set(i);
      }
      for (Need need : needs) {
        switch (need.kind()) {
          case SCORE ->
              scored
                  .computeIfAbsent(Category.of(need.name()), category -> new ArrayList<>())
                  .add(new Thresholds.Step(need.bound(), i));
          case HITS -> hits.computeIfAbsent(need.name(), list -> new BitSet()).set(i);
          case FACT_AT_LEAST, FACT_AT_MOST ->
              known
                  .computeIfAbsent(need.name(), fact -> new ArrayList<>())
                  .add(new FactThresholds.Step(need, i));
        }
      }
    }
    scored.forEach((category, steps) -> scores.put(category, new Thresholds(steps)));
    known.forEach((fact, steps) -> facts.put(fact, new FactThresholds(steps)));
  }

  /** The rules that could fire, by their position. */
  BitSet candidates(DecisionContext context) {
    BitSet candidates = (BitSet) always.clone();
    facts.forEach((name, thresholds) -> thresholds.addMet(context.fact(name), candidates));
    for (CategoryScore score : context.assessment().scores()) {
      addScored(score, candidates);
      addHits(score, candidates);
    }
    return candidates;
  }

  private void addScored(CategoryScore score, BitSet candidates) {
    Optional<Category> next = Optional.of(score.category());
    while (next.isPresent()) {
      Thresholds thresholds = scores.get(next.get());
      if (thresholds != null) {
        thresholds.addReached(score.score(), candidates);
      }
      next = next.get().parent();
    }
  }

  private void addHits(CategoryScore score, BitSet candidates) {
    if (hits.isEmpty()) {
      return;
    }
    for (Evidence evidence : score.evidence()) {
      BitSet rules = hits.get(evidence.source());
      if (rules != null) {
        candidates.or(rules);
      }
    }
  }
}
