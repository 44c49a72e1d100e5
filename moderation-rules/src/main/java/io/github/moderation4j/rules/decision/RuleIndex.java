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
 * Finds the rules that could fire: those that need nothing of the text, and those of which a need
 * is met. A rule whose categories are silent is not even looked at.
 */
final class RuleIndex {
  private final BitSet always = new BitSet();
  private final Map<Category, Thresholds> scores = new HashMap<>();
  private final Map<String, BitSet> hits = new HashMap<>();

  RuleIndex(List<Rule> rules) {
    Map<Category, List<Thresholds.Step>> steps = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      List<Need> needs = rules.get(i).when().needs();
      if (needs.isEmpty()) {
        always.set(i);
      }
      for (Need need : needs) {
        if (need.kind() == Need.Kind.HITS) {
          hits.computeIfAbsent(need.name(), name -> new BitSet()).set(i);
        } else {
          steps
              .computeIfAbsent(Category.of(need.name()), category -> new ArrayList<>())
              .add(new Thresholds.Step(need.atLeast(), i));
        }
      }
    }
    steps.forEach((category, list) -> scores.put(category, new Thresholds(list)));
  }

  /** The rules that could fire, by their position; not to be changed if nothing was scored. */
  BitSet candidates(List<CategoryScore> found) {
    if (found.isEmpty() || (scores.isEmpty() && hits.isEmpty())) {
      return always;
    }
    BitSet candidates = (BitSet) always.clone();
    for (CategoryScore score : found) {
      Optional<Category> next = Optional.of(score.category());
      while (next.isPresent()) {
        Thresholds thresholds = scores.get(next.get());
        if (thresholds != null) {
          thresholds.addReached(score.score(), candidates);
        }
        next = next.get().parent();
      }
      addHits(score, candidates);
    }
    return candidates;
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
