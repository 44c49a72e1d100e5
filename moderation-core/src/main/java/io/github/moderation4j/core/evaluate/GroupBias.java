package io.github.moderation4j.core.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether texts that speak of a group are treated like others (Borkan et al. 2019).
 *
 * @param group the identity group
 * @param subgroup AUC within the texts that speak of the group
 * @param bpsn AUC of positives that do not speak of the group against negatives that do; low where
 *     naming the group alone raises scores
 * @param bnsp AUC of positives that speak of the group against negatives that do not; low where
 *     attacks on the group score too little
 * @param falsePositiveRate share of harmless texts about the group that are found
 */
public record GroupBias(
    String group, Estimate subgroup, Estimate bpsn, Estimate bnsp, Proportion falsePositiveRate) {
  /** Checks that no component is missing. */
  public GroupBias {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(subgroup, "subgroup");
    Objects.requireNonNull(bpsn, "bpsn");
    Objects.requireNonNull(bnsp, "bnsp");
    Objects.requireNonNull(falsePositiveRate, "falsePositiveRate");
  }

  static GroupBias of(String group, List<ScoredLabel> labels, double threshold) {
    List<ScoredLabel> inside = new ArrayList<>();
    List<ScoredLabel> backgroundPositives = new ArrayList<>();
    List<ScoredLabel> backgroundNegatives = new ArrayList<>();
    for (ScoredLabel label : labels) {
      if (label.groups().contains(group)) {
        inside.add(label);
        (label.positive() ? backgroundNegatives : backgroundPositives).add(label);
      } else {
        (label.positive() ? backgroundPositives : backgroundNegatives).add(label);
      }
    }
    Scores scores = Scores.of(inside);
    return new GroupBias(
        group,
        AreaUnderCurve.of(scores),
        AreaUnderCurve.of(Scores.of(backgroundPositives)),
        AreaUnderCurve.of(Scores.of(backgroundNegatives)),
        Confusion.of(scores, threshold).falsePositiveRate());
  }
}
