package io.github.moderation4j.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StanceTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void knowsWhatTheAuthorDoesWithTheWords(String language, String sentence, String expected) {
    List<Span> marked = new ArrayList<>();
    String text = unmark(sentence, marked);

    AnalyzedText analyzed =
        TextAnalyzer.standard().analyze(new Content("", text, "post", Optional.of(language)));

    assertThat(marked)
        .allSatisfy(
            span -> check(stances(analyzed, span), expected, span.of(text) + " in " + text));
  }

  static Stream<Arguments> sentences() {
    return Golden.rows("stances.tsv").stream().map(row -> Arguments.of((Object[]) row));
  }

  private static void check(Set<String> found, String expected, String where) {
    for (String each : expected.split(" ")) {
      if (each.equals("plain")) {
        assertThat(found).as(where).isEmpty();
      } else if (each.startsWith("-")) {
        assertThat(found).as(where).doesNotContain(each.substring(1));
      } else {
        assertThat(found).as(where).contains(each);
      }
    }
  }

  private static String unmark(String sentence, List<Span> marked) {
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (char c : sentence.toCharArray()) {
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        marked.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static Set<String> stances(AnalyzedText text, Span span) {
    Set<String> found = new TreeSet<>();
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.spanAt(token).overlaps(span)) {
        text.stancesAt(token).forEach(stance -> found.add(stance.name()));
      }
    }
    return found;
  }

  @Test
  void sarcasmColoursTheWholeText() {
    AnalyzedText text =
        TextAnalyzer.standard().analyze(Content.of("Blorps are great. I love them. /s"));

    assertThat(text.has(0, Stance.SATIRE)).isTrue();
  }
}
