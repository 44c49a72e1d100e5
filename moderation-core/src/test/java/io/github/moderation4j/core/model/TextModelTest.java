package io.github.moderation4j.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.analysis.Token;
import io.github.moderation4j.core.content.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextModelTest {
  /** One filter that answers 2 where "blorp" stands, 1 for "blorp" after "snarg"; one head. */
  private static final TextModel MODEL = TextModel.of(blorpNetwork());

  @Test
  void answersHigherWhereTheFilterFires() {
    assertThat(logit("a blorp here")).isGreaterThan(logit("a cat here"));
  }

  @Test
  void namesTheTokensThatSpokeLoudest() {
    TextModel.Answer answer = answer("one two three blorp five six");

    assertThat(answer.firstToken()).isLessThanOrEqualTo(3);
    assertThat(answer.endToken()).isGreaterThan(3);
  }

  @Test
  void findsOneLoudSentenceInALongText() {
    String quiet = "This is a quiet sentence about cats and dogs. ".repeat(100);

    assertThat(logit(quiet + "Here is a blorp. " + quiet)).isEqualTo(logit("Here is a blorp."));
  }

  @Test
  void doesNotAddQuietSentencesUp() {
    String quiet = "This is a quiet sentence about cats and dogs. ";

    assertThat(logit(quiet.repeat(50))).isCloseTo(logit(quiet), offset(1e-9));
  }

  @Test
  void hearsHowMuchOfATextSpeaks() {
    TextModel mean = TextModel.of(network(new float[] {0, 1}, Map.of(), new float[0]));

    assertThat(logit(mean, "blorp blorp blorp cat"))
        .isCloseTo(-1 + 6 / Math.sqrt(4), offset(0.05))
        .isGreaterThan(logit(mean, "blorp cat cat cat"));
  }

  @Test
  void knowsWhatTheAuthorDoesWithAWord() {
    TextModel listening =
        TextModel.of(network(new float[] {1, 0}, Map.of(Stance.NEGATED, -1f), new float[0]));

    assertThat(logit(listening, "he is not a blorp"))
        .isLessThan(logit(listening, "he is a blorp") - 1);
  }

  @Test
  void hearsPairsOfNeighboursByThemselves() {
    float[] weights = new float[1 << 10];
    weights[PhraseSlots.of(Token.hashOf("blorp"), Token.hashOf("snarg"), weights.length)] = 3;
    TextModel hearing = TextModel.of(network(new float[2], Map.of(), weights));

    assertThat(logit(hearing, "blorp snarg")).isCloseTo(-1 + 3 / Math.sqrt(3), offset(0.01));
    assertThat(logit(hearing, "snarg blorp")).isCloseTo(-1, offset(1e-9));
  }

  @Test
  void saysNothingAboutATextWithoutWords() {
    assertThat(MODEL.answer(analyze(""))).isEmpty();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    TextModel read = TextModel.read(new ByteArrayInputStream(bytes()));

    assertThat(read.answer(analyze("a blorp here")))
        .isEqualTo(MODEL.answer(analyze("a blorp here")));
  }

  @Test
  void keepsItsDigestThroughAFile() throws IOException {
    TextModel read = TextModel.read(new ByteArrayInputStream(bytes()));

    assertThat(read.digest()).isEqualTo(MODEL.digest());
  }

  @Test
  void refusesADamagedFile() throws IOException {
    byte[] bytes = bytes();
    bytes[bytes.length / 2] ^= 1;

    assertThatThrownBy(() -> TextModel.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void refusesAFileOfAnotherKind() {
    assertThatThrownBy(() -> TextModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessage("model file: found magic 0x0; expected 0x4d344a4d");
  }

  @Test
  void refusesParametersWhoseSizesDisagree() {
    assertThatThrownBy(
            () ->
                new Network(
                    List.of("head"),
                    new long[1],
                    2,
                    2,
                    1,
                    new float[5],
                    new float[6],
                    new float[1],
                    new float[2],
                    new float[1],
                    new float[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rows must have 30 numbers, but had 5");
  }

  private static double logit(String text) {
    return logit(MODEL, text);
  }

  private static double logit(TextModel model, String text) {
    double p = model.answer(analyze(text)).get(0).probability();
    return Math.log(p / (1 - p));
  }

  private static TextModel.Answer answer(String text) {
    return MODEL.answer(analyze(text)).get(0);
  }

  private static AnalyzedText analyze(String text) {
    return TextAnalyzer.standard().analyze(Content.of(text));
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MODEL.write(out);
    return out.toByteArray();
  }

  private static Network blorpNetwork() {
    return network(new float[] {1, 0}, Map.of(), new float[0]);
  }

  /** One filter that answers 2 where "blorp" stands; one head with its weights. */
  private static Network network(
      float[] headWeights, Map<Stance, Float> stances, float[] phraseWeights) {
    float[] rows = Arrays.copyOf(new float[] {1}, 3 + Stance.values().length);
    stances.forEach((stance, value) -> rows[3 + stance.ordinal()] = value);
    return new Network(
        List.of("head"),
        new long[] {Token.hashOf("blorp")},
        2,
        1,
        1,
        rows,
        new float[] {0, 2, 0},
        new float[1],
        headWeights,
        new float[] {-1},
        phraseWeights);
  }
}
