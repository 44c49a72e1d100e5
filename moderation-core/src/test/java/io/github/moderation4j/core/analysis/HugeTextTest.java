package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would take hours if anything about them were not linear. */
class HugeTextTest {
  private static final TextAnalyzer ANALYZER =
      TextAnalyzer.standard().respelling(List.of("blorp", "snarg"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsHugeTexts(String name, String unit, int megabytes) {
    String text = unit.repeat((megabytes << 20) / unit.length());

    AnalyzedText analyzed = ANALYZER.analyze(Content.of(text));

    Span whole = new Span(0, text.length());
    assertThat(analyzed.readings()).allMatch(reading -> whole.contains(reading.span()));
    assertThat(analyzed.sentences())
        .allMatch(s -> whole.contains(analyzed.spanOf(s.firstToken(), s.endToken())));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("10 MB of prose", "You are not a blorp, he said. ", 10),
        Arguments.of("combining marks", "\u0301\u0300", 1),
        Arguments.of("one word", "blorp", 1),
        Arguments.of("one stretched word", "a", 1),
        Arguments.of("one word of signs", "b1@$", 1),
        Arguments.of("single letters", "b ", 1),
        Arguments.of("dotted letters", "b.", 1),
        Arguments.of("stars", "b**", 1),
        Arguments.of("bidirectional controls", "\u202Eb\u202C", 1),
        Arguments.of("invisible characters", "b\u200B\u00AD", 1),
        Arguments.of("lone surrogates", "\uD83D", 1),
        Arguments.of("emoji joined without end", "\uD83D\uDC69\u200D", 1),
        Arguments.of("flags", "\uD83C\uDDE7", 1),
        Arguments.of("look-alikes", "bl\u043Erp ", 1),
        Arguments.of("opening quotes", "\" ", 1),
        Arguments.of("backticks", "` ```", 1),
        Arguments.of("opening elements", "[quote]<code>", 1),
        Arguments.of("addresses", "a.b@", 1),
        Arguments.of("colons", "a://", 1),
        Arguments.of("tags", "#AbCd", 1),
        Arguments.of("negations", "not never no ", 1),
        Arguments.of("verdicts", "saying is wrong is racist ", 1),
        Arguments.of("misspellings", "bolrp sangr killtheblorp ", 1),
        Arguments.of("reply lines", "\n>", 1),
        Arguments.of("empty lines", "\n\n\n\n\n\n\n\n\n\n\n\n>", 1),
        Arguments.of("pairs of backticks", "x`` y ", 1),
        Arguments.of("backticks on many lines", "`\n", 1),
        Arguments.of("letters and masks", "b**@1 ", 1),
        Arguments.of("accents", "b\u00F6\u00E9 ", 1),
        Arguments.of("Chinese", "\u4E0D\u662F", 1),
        Arguments.of("ligatures", "\uFDFA", 1));
  }
}
