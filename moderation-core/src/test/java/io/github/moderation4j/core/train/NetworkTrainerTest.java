package io.github.moderation4j.core.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.model.TextModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {
  private static final WordVectors NO_VECTORS = new WordVectors(8, List.of(), new float[0]);
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  @Test
  void learnsWhatTellsTheTextsApart() {
    TextModel model = train(1, texts("own", 1.0));

    assertThat(probability(model, "you are such a blorp today")).isGreaterThan(0.8);
    assertThat(probability(model, "you are such a friend today")).isLessThan(0.2);
  }

  @Test
  void readsUnknownWordsByTheirLetters() {
    TextModel model = train(1, texts("own", 1.0));

    assertThat(probability(model, "you are such a bloorp"))
        .isGreaterThan(probability(model, "you are such a frieend"));
  }

  @Test
  void givesTheSameModelForTheSameSeed() throws IOException {
    byte[] first = bytes(train(7, texts("own", 1.0)));
    byte[] second = bytes(train(7, texts("own", 1.0)));
    byte[] other = bytes(train(8, texts("own", 1.0)));

    assertThat(first).isEqualTo(second);
    assertThat(first).isNotEqualTo(other);
  }

  @Test
  void doesNotLearnFromWhatASourceDidNotLabel() {
    List<LabeledText> texts = texts("own", 1.0);
    texts.replaceAll(t -> new LabeledText(t.text(), "en", "own", Map.of("other", 1.0), t.weight()));
    TextModel model = train(1, texts);

    assertThat(probability(model, "you are such a blorp")).isBetween(0.2, 0.8);
  }

  @Test
  void takesTheOffsetOfTheLeadingSource() {
    List<LabeledText> texts = texts("own", 1.0);
    texts.addAll(texts("lenient", 0.0));
    TextModel model = train(1, texts);

    assertThat(probability(model, "you are such a blorp")).isGreaterThan(0.6);
  }

  @Test
  void refusesToLearnFromNothing() {
    List<LabeledText> silent = List.of(new LabeledText("   ", "en", "own", Map.of("head", 1.0), 1));

    assertThatThrownBy(() -> trainer(1).train(silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("training needs at least one text with a word");
  }

  private static List<LabeledText> texts(String source, double present) {
    List<LabeledText> texts = new ArrayList<>();
    for (String who : List.of("you", "they", "we", "he", "she", "it", "everyone", "nobody")) {
      for (String when : List.of("today", "now", "again", "always", "here")) {
        texts.add(labeled(who + " are such a blorp " + when, source, present));
        texts.add(labeled(who + " are such a friend " + when, source, 0));
      }
    }
    return texts;
  }

  private static LabeledText labeled(String text, String source, double label) {
    return new LabeledText(text, "en", source, Map.of("head", label), 1);
  }

  private static NetworkTrainer trainer(long seed) {
    Settings settings = new Settings(List.of("head", "other"), 8, 64, 0, 256, 60, seed);
    return new NetworkTrainer(settings, NO_VECTORS, "own", (epoch, loss) -> {});
  }

  private static TextModel train(long seed, List<LabeledText> texts) {
    return TextModel.of(trainer(seed).train(texts));
  }

  private static double probability(TextModel model, String text) {
    return model.answer(ANALYZER.analyze(Content.of(text))).get(0).probability();
  }

  private static byte[] bytes(TextModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
