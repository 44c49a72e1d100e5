package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RespellingTest {
  private static final TextAnalyzer ANALYZER =
      TextAnalyzer.standard()
          .respelling(
              List.of(
                  "blorp",
                  "blorps",
                  "blorping",
                  "snarg",
                  "snargs",
                  "snargling",
                  "vorkish",
                  "vorkishness"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("misspellings")
  void readsWhatIsMeant(String text, String meant) {
    assertThat(readings(text))
        .containsExactlyElementsOf(
            Stream.of(meant.split("\\+")).filter(word -> !word.isEmpty()).toList());
  }

  static Stream<Arguments> misspellings() {
    return Golden.rows("misspellings.tsv").stream().map(row -> Arguments.of((Object[]) row));
  }

  @Test
  void coversBothPartsOfAWordWrittenApart() {
    String text = "you blo rps there";

    Reading reading = ANALYZER.analyze(Content.of(text)).readings().get(0);

    assertThat(reading.span().of(text)).isEqualTo("blo rps");
  }

  @Test
  void coversOnlyTheWordInARunOfWords() {
    String text = "killtheblorps";

    List<Reading> readings = ANALYZER.analyze(Content.of(text)).readings();

    assertThat(readings).extracting(r -> r.span().of(text)).containsExactly(text, "blorps");
  }

  @Test
  void tellsTheSlip() {
    Reading reading = ANALYZER.analyze(Content.of("all bolrps")).readings().get(0);

    assertThat(reading.edits().get(0).note()).isEqualTo("letters swapped");
  }

  private static List<String> readings(String text) {
    return ANALYZER.analyze(Content.of(text)).readings().stream().map(Reading::text).toList();
  }
}
