package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import io.github.moderation4j.examples.cli.LabelScorer.Result;
import io.github.moderation4j.examples.cli.measure.LabelNames;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelScorerTest {
  private static final Category INSULT = Category.of("harassment/insult");

  @Test
  void putsTheScoreBesideTheLabel() throws IOException {
    assertThat(score("{'text':'blorp','labels':{'harassment/insult':1}}"))
        .containsExactly(new ScoredLabel(INSULT, 0.8, true, "", "", Set.of()));
  }

  @Test
  void takesTheHighestScoreOfACollectiveLabel() throws IOException {
    assertThat(score("{'text':'blorp','labels':{'offensive':0.2}}"))
        .containsExactly(new ScoredLabel(Category.of("offensive"), 0.8, false, "", "", Set.of()));
  }

  @Test
  void keepsSourceLanguageAndGroups() throws IOException {
    String line =
        "{'text':'a','labels':{'hate':0},'source':'s','language':'de','target':['women','jews']}";

    assertThat(score(line))
        .containsExactly(
            new ScoredLabel(Category.of("hate"), 0, false, "s", "de", Set.of("women", "jews")));
  }

  @Test
  void givesNothingForAMissingLabel() throws IOException {
    assertThat(score("{'text':'blorp','labels':{}}")).isEmpty();
  }

  @Test
  void leavesOutOtherSplits() throws IOException {
    assertThat(score("{'text':'blorp','labels':{'hate':0},'split':'train'}")).isEmpty();
  }

  @Test
  void reportsALineWithoutLabels() throws IOException {
    assertThat(result("{'text':'blorp','split':'dev'}"))
        .isEqualTo(new Result.Bad(1, "\"labels\" must be an object"));
  }

  @Test
  void reportsLabelsThatAreNoNumbers() throws IOException {
    assertThat(result("{'text':'blorp','split':'dev','labels':{'hate':'yes'}}"))
        .isEqualTo(new Result.Bad(1, "\"labels\" must hold numbers"));
  }

  private static List<ScoredLabel> score(String line) throws IOException {
    String dev = line.contains("split") ? line : line.replace("{'text'", "{'split':'dev','text'");
    return ((Result.Scored) result(dev)).labels();
  }

  private static Result result(String line) throws IOException {
    LabelScorer scorer =
        new LabelScorer(BlorpClassifier.assessor(), LabelNames.read(), Optional.of("dev"));
    return scorer.score(new Line.Text(1, line.replace('\'', '"')));
  }
}
