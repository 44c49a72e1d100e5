package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  /** Texts about one group score higher whatever they say. */
  private static final List<ScoredLabel> BIASED =
      Labels.all(
          Labels.alike(20, 0.9, true, "blorps"),
          Labels.alike(20, 0.8, false, "blorps"),
          Labels.alike(20, 0.6, true),
          Labels.alike(20, 0.1, false));

  private static final CategoryEvaluation EVALUATION =
      Evaluation.of(BIASED, 0.5).categories().get(0);

  @Test
  void measuresBySourceLanguageAndGroup() {
    List<ScoredLabel> labels = new ArrayList<>(BIASED);
    labels.add(new ScoredLabel(Labels.INSULT, 0.5, true, "other", "de", Set.of()));

    assertThat(Evaluation.of(labels, 0.5).categories().get(0).slices())
        .extracting(q -> Measures.name(q.slice()))
        .containsExactly(
            "source other", "source own", "language de", "language en", "group blorps");
  }

  @Test
  void leavesOutASliceThatHoldsAllCases() {
    assertThat(EVALUATION.slices())
        .extracting(q -> Measures.name(q.slice()))
        .containsExactly("group blorps");
  }

  @Test
  void showsThatAGroupsNameAloneRaisesScores() {
    assertThat(EVALUATION.groups().get(0).bpsn())
        .isInstanceOfSatisfying(Estimate.Measured.class, m -> assertThat(m.value()).isZero());
  }

  @Test
  void showsThatAttacksOnTheGroupAreFound() {
    assertThat(EVALUATION.groups().get(0).bnsp())
        .isInstanceOfSatisfying(Estimate.Measured.class, m -> assertThat(m.value()).isOne());
  }

  @Test
  void countsHarmlessTextsAboutTheGroupThatAreFound() {
    assertThat(EVALUATION.groups().get(0).falsePositiveRate()).isEqualTo(new Proportion(20, 20));
  }

  @Test
  void usesTheThresholdOfTheCategory() {
    assertThat(
            Evaluation.of(BIASED, c -> 0.7).categories().get(0).overall().confusion().threshold())
        .isEqualTo(0.7);
  }
}
