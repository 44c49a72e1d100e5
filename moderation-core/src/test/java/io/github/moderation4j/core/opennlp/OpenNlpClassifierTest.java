package io.github.moderation4j.core.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class OpenNlpClassifierTest {
  private static final OpenNlpClassifier TRAINED =
      OpenNlpTrainer.train("spoiler", Texts.SPOILER, Texts.PRESENT, Texts.ABSENT);

  @Test
  void scoresATextLikeThePresentOnesHigher() {
    assertThat(score("snarg dies in the end")).isGreaterThan(score("which season is great"));
  }

  @Test
  void takesTheWholeTextForEvidence() {
    assertThat(TRAINED.classify(Texts.analyzed("  he dies  ")).get(0).evidence().get(0).span())
        .isEqualTo(new Span(2, 9));
  }

  @Test
  void learnsTheSameFromTheSameTexts() {
    assertThat(
            OpenNlpTrainer.train("spoiler", Texts.SPOILER, Texts.PRESENT, Texts.ABSENT)
                .fingerprint())
        .isEqualTo(TRAINED.fingerprint());
  }

  @Test
  void hasAnotherFingerprintWhenItLearnedFromOtherTexts() {
    assertThat(
            OpenNlpTrainer.train("spoiler", Texts.SPOILER, Texts.ABSENT, Texts.PRESENT)
                .fingerprint())
        .isNotEqualTo(TRAINED.fingerprint());
  }

  @Test
  void keepsItsFingerprintWhenTheModelIsSavedAndLoaded() throws IOException {
    DoccatModel model = foreign();
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    model.serialize(saved);
    DoccatModel loaded = new DoccatModel(new ByteArrayInputStream(saved.toByteArray()));

    assertThat(classifier(loaded).fingerprint()).isEqualTo(classifier(model).fingerprint());
  }

  @Test
  void staysSilentAboutOutcomesThatAreNotNamed() throws IOException {
    assertThat(classifier(foreign()).classify(Texts.analyzed("blorp blorp")))
        .extracting(Signal::category)
        .containsExactly(Texts.SPOILER.category());
  }

  @Test
  void refusesToLearnFromOneSortOfTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenNlpTrainer.train("spoiler", Texts.SPOILER, Texts.PRESENT, List.of()))
        .withMessage("training needs texts of both sorts, but there were 5 present and 0 absent");
  }

  private static double score(String text) {
    return TRAINED.classify(Texts.analyzed(text)).get(0).score();
  }

  private static OpenNlpClassifier classifier(DoccatModel model) {
    return OpenNlpClassifier.of("foreign", model, Map.of("bad", Texts.SPOILER));
  }

  /** A model as an application might have made it, without our trainer. */
  private static DoccatModel foreign() throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return DocumentCategorizerME.train(
        "en",
        ObjectStreamUtils.createObjectStream(
            new DocumentSample("bad", new String[] {"blorp", "snarg"}),
            new DocumentSample("good", new String[] {"nice", "day"})),
        parameters,
        new DoccatFactory());
  }
}
