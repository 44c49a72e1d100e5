package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.text.Edit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("disguises")
  void readsDisguisedWords(String disguise, String word, String where) {
    AnalyzedText text = analyze("you are a " + disguise + " now, ok");

    assertThat(where.equals("plain") ? tokens(text) : readings(text)).contains(word);
  }

  static Stream<Arguments> disguises() {
    return Golden.rows("disguises.tsv").stream().map(row -> Arguments.of((Object[]) row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("innocent")
  void readsOrdinaryTextAsItStands(String text, String readings) {
    assertThat(readings(analyze(text)))
        .isEqualTo(Arrays.stream(readings.split(" ")).filter(r -> !r.isEmpty()).toList());
  }

  static Stream<Arguments> innocent() {
    return Golden.rows("innocent.tsv").stream().map(row -> Arguments.of((Object[]) row));
  }

  @Test
  void coversTheWholeDisguise() {
    String text = "so b.l.о.r.p it is";

    Reading reading = analyze(text).readings().get(0);

    assertThat(reading.span().of(text)).isEqualTo("b.l.о.r.p");
  }

  @Test
  void tellsWhatWasUndone() {
    Reading reading = analyze("a bl\u200Dоrpp\u0336pp here").readings().get(0);

    assertThat(reading.edits())
        .extracting(Edit::note)
        .containsExactly(
            "zero-width joiner removed",
            "Cyrillic о→o",
            "4 × p→p",
            "combining long stroke overlay removed");
  }

  @Test
  void staysCheapWhereEveryWordIsDisguised() {
    AnalyzedText text = analyze("b1@5!o0r3p4 ".repeat(10_000));

    assertThat(text.readings()).hasSizeLessThan(40_000);
  }

  private static AnalyzedText analyze(String text) {
    return TextAnalyzer.standard().analyze(Content.of(text));
  }

  private static List<String> tokens(AnalyzedText text) {
    return text.tokens().stream().map(Token::text).toList();
  }

  private static List<String> readings(AnalyzedText text) {
    return text.readings().stream().map(Reading::text).toList();
  }
}
