package io.github.moderation4j.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code golden.tsv} and {@code disguises.tsv}. */
class GoldenTest {
  private static final LexiconClassifier GOLDEN = classifier(rows());
  private static final LexiconClassifier BLORPER =
      classifier("blorper\tword\thate\tslurs\thigh\t0.9\t-\t-\tmade up\n");

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheFileSays(String text, String findings) {
    assertThat(found(GOLDEN, text)).isEqualTo(findings);
  }

  @ParameterizedTest
  @MethodSource("disguises")
  void findsTheDisguisedTermWhereTheAuthorWroteIt(String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");
    String term = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));

    assertThat(found(BLORPER, text)).isEqualTo("hate \"" + term + "\"");
  }

  static Stream<String[]> cases() {
    return lines("golden.tsv")
        .filter(line -> !line.startsWith("= "))
        .map(line -> line.split("\t", -1));
  }

  static Stream<String> disguises() {
    return lines("disguises.tsv");
  }

  private static String rows() {
    return lines("golden.tsv")
        .filter(line -> line.startsWith("= "))
        .map(line -> line.substring(2).split(" (?=word|prefix|inside)", 2))
        .map(parts -> parts[0] + "\t" + row(parts[1].split(" ", 4)))
        .collect(Collectors.joining());
  }

  private static String row(String[] cells) {
    return String.join(
        "\t", cells[0], cells[1], "list", "low", cells[2], "-", cells[3], "made up\n");
  }

  private static String found(LexiconClassifier classifier, String text) {
    return classifier.classify(TextAnalyzer.standard().analyze(Content.of(text))).stream()
        .flatMap(
            signal ->
                signal.evidence().stream()
                    .map(e -> signal.category() + " \"" + e.span().of(text) + "\""))
        .collect(Collectors.joining(" "));
  }

  private static LexiconClassifier classifier(String rows) {
    String table = String.join("\t", LexiconReader.COLUMNS) + "\n" + rows;
    return LexiconClassifier.of(List.of(Lexicon.read("golden.tsv", table)), AllowList.none());
  }

  private static Stream<String> lines(String file) {
    try (InputStream bytes = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file))) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("# "));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
