package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Span;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Links, floods and wording, from cases.tsv. */
class MatterTest {
  static Stream<Arguments> finds() {
    return rows(false);
  }

  static Stream<Arguments> innocent() {
    return rows(true);
  }

  @ParameterizedTest(name = "{0} in ''{1}''")
  @MethodSource("finds")
  void isFoundWhereItStands(String source, String marked) {
    Span spot = new Span(marked.indexOf('‹'), marked.indexOf('›') - 1);

    assertThat(Reading.spans(marked.replaceAll("[‹›]", ""), source)).contains(spot);
  }

  @ParameterizedTest(name = "nothing in ''{1}''")
  @MethodSource("innocent")
  void isNotFoundInOrdinaryText(String source, String text) {
    assertThat(Reading.sources(text)).isEmpty();
  }

  private static Stream<Arguments> rows(boolean innocent) {
    return Reading.rows("cases.tsv")
        .filter(row -> row[0].equals("-") == innocent)
        .map(row -> Arguments.of(row[0], row[1].replace("\\n", "\n")));
  }
}
