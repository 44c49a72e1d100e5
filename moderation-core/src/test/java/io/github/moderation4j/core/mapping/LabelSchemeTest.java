package io.github.moderation4j.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSchemeTest {
  private static final String HEADER = "label\tcategories\tseverity\tnote\n";
  private static final LabelScheme SCHEME =
      LabelScheme.read(
          "blorps",
          HEADER
              + "# a comment\nBLORP\tblorp snarg\t-\t\nGRAVE_BLORP\tblorp\thigh\t\nNOTHING\t-\t-\t\n");

  @Test
  void takesTheHighestScoreOfItsCategories() {
    assertThat(SCHEME.scores(Assessments.of("blorp", 0.3, "snarg/child", 0.8)))
        .containsEntry("BLORP", 0.8);
  }

  @Test
  void leavesOutWhatIsNotSevereEnough() {
    assertThat(SCHEME.scores(Assessments.of("blorp", 0.3, "snarg", 0.8)))
        .containsEntry("GRAVE_BLORP", 0.0);
  }

  @Test
  void givesNoScoreWhereThereIsNothingLikeIt() {
    assertThat(SCHEME.scores(Assessments.of("blorp", 0.3, "snarg", 0.8)))
        .doesNotContainKey("NOTHING");
  }

  @Test
  void tellsTheLabelsOfACategory() {
    assertThat(SCHEME.labelsOf(Category.of("blorp/child")))
        .extracting(SchemeLabel::name)
        .containsExactly("BLORP", "GRAVE_BLORP");
  }

  @Test
  void readsTheLeastSeverity() {
    assertThat(SCHEME.label("GRAVE_BLORP").map(SchemeLabel::least)).contains(Severity.HIGH);
  }

  @Test
  void reportsEverythingThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelScheme.read("mine", HEADER + "A\tBad!\t-\t\nA\thate\tawful\t\nB\n"))
        .extracting(e -> e.getMessage().lines().toList())
        .isEqualTo(
            List.of(
                "mine:2: found 'Bad!'; expected ids of categories separated by spaces, or -",
                "mine:3: found 'A'; expected every label once",
                "mine:3: found 'awful'; expected a severity in lower case, or -",
                "mine:4: found '1 columns'; expected 4"));
  }

  @Test
  void namesTheKnownSchemes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelScheme.builtIn("blorp"))
        .withMessageContaining("aws, azure, dsa");
  }
}
