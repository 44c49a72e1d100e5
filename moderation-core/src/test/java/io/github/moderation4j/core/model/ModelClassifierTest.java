package io.github.moderation4j.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelClassifierTest {
  private final ModelClassifier classifier =
      new ModelClassifier(
          TextModel.of(network("snarg", "unnamed")), Map.of("snarg", Severity.HIGH));

  @Test
  void speaksOnlyForHeadsThatAreNamed() {
    assertThat(classify("a blorp here"))
        .singleElement()
        .satisfies(s -> assertThat(s.category().id()).isEqualTo("snarg"));
  }

  @Test
  void isNeverSurerOfACategoryThanOfItsParentInWhateverOrder() {
    ModelClassifier family =
        new ModelClassifier(
            TextModel.of(network("snarg/blorp", "snarg")),
            Map.of("snarg", Severity.HIGH, "snarg/blorp", Severity.HIGH));

    List<Signal> said =
        family.classify(TextAnalyzer.standard().analyze(Content.of("here is a blorp")));

    assertThat(said).hasSize(2);
    assertThat(said.get(0).score()).isEqualTo(said.get(1).score());
  }

  @Test
  void isLessSureOfWordsThatTheAuthorCondemns() {
    double said = classify("they are a blorp").get(0).score();
    double condemned = classify("saying that they are a blorp is disgusting").get(0).score();

    assertThat(condemned).isLessThan(said / 2);
  }

  @Test
  void onlyGuessesAboutOneOrTwoWords() {
    double sentence = classify("here is a blorp").get(0).score();
    double name = classify("Blorp Rapids!").get(0).score();

    assertThat(name).isLessThan(sentence / 2);
  }

  @Test
  void pointsAtTheWordsInTheOriginal() {
    String text = "one two three BLORP five";

    assertThat(classify(text).get(0).evidence().get(0).span().of(text)).contains("BLORP");
  }

  private List<Signal> classify(String text) {
    return classifier.classify(TextAnalyzer.standard().analyze(Content.of(text)));
  }

  /** Of the two heads, which hear the same, the first is the surer. */
  private static Network network(String first, String second) {
    long[] words = {Token.hashOf("blorp")};
    return new Network(
        List.of(first, second),
        words,
        1,
        1,
        1,
        rows(1, 0),
        new float[] {0, 3, 0},
        new float[1],
        new float[] {1, 0, 1, 0},
        new float[] {-1, -1.5f},
        new float[0]);
  }

  /** Rows of one number each, and those of the stances, which say nothing here. */
  private static float[] rows(float... values) {
    return Arrays.copyOf(values, values.length + Stance.values().length);
  }
}
