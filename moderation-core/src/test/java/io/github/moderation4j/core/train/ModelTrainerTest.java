package io.github.moderation4j.core.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTrainerTest {
  private static final Category SPOILER = Category.of("spoiler");
  private static final Category ADVERT = Category.of("advert");
  private static final TrainedClassifier TRAINED = trainer(1).train(posts());

  @Test
  void learnsWhatTheLabelsSay() {
    assertThat(score("in the end the blorp dies")).isGreaterThan(0.5);
  }

  @Test
  void leavesOtherTextsAlone() {
    assertThat(score("which blorp should I watch first")).isLessThan(0.5);
  }

  @Test
  void measuresOnTextsHeldBack() {
    assertThat(TRAINED.evaluation().categories())
        .singleElement()
        .satisfies(c -> assertThat(c.overall().confusion().recall().n()).isEqualTo(30));
  }

  @Test
  void givesTheSameClassifierForTheSameTextsAndSeed() {
    assertThat(trainer(1).train(posts()).classifier().fingerprint())
        .isEqualTo(TRAINED.classifier().fingerprint());
  }

  @Test
  void doesNotUseTextsThatLackTheLabel() {
    List<LabeledText> more = posts();
    more.add(new LabeledText("everyone dies", "en", "forum", Map.of(), 1));

    assertThat(trainer(1).train(more).classifier().fingerprint())
        .isEqualTo(TRAINED.classifier().fingerprint());
  }

  @Test
  void namesAllCategoriesWithTooFewTexts() {
    ModelTrainer trainer =
        new ModelTrainer("own", Map.of(SPOILER, Severity.LOW, ADVERT, Severity.LOW), 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> trainer.train(posts().subList(0, 8)))
        .withMessageContainingAll(
            "category 'spoiler' needs at least 10 texts under it and 10 not under it",
            "category 'advert'");
  }

  @Test
  void writesACardWithItsFiguresAndFingerprint() {
    assertThat(TRAINED.card())
        .contains("learned from 60 texts with seed 1", TRAINED.classifier().fingerprint(), "AUC");
  }

  private static double score(String text) {
    return TRAINED.classifier().classify(TextAnalyzer.standard().analyze(Content.of(text))).stream()
        .mapToDouble(Signal::score)
        .max()
        .orElse(0);
  }

  private static ModelTrainer trainer(long seed) {
    return new ModelTrainer("own", Map.of(SPOILER, Severity.LOW), seed);
  }

  private static List<LabeledText> posts() {
    List<LabeledText> posts = new ArrayList<>();
    for (String name : new String[] {"blorp", "snarg", "hero", "queen", "doctor"}) {
      for (String end : new String[] {"dies", "is dead", "betrays them"}) {
        posts.add(post("in the end the " + name + " " + end, 1));
        posts.add(post("the twist: the " + name + " " + end + " in the end", 1));
        posts.add(post("should I watch the " + name + " first", 0));
        posts.add(post("which season has the " + name + " in it", 0));
      }
    }
    return posts;
  }

  private static LabeledText post(String text, double spoiler) {
    return new LabeledText(text, "en", "forum", Map.of("spoiler", spoiler), 1);
  }
}
