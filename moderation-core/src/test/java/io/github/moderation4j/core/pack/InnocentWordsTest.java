package io.github.moderation4j.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Words, towns and surnames that contain a bad string are not findings. */
class InnocentWordsTest {
  private static final Packs PACKS = Packs.builtIn();
  private static final LexiconClassifier LEXICON = PACKS.lexiconClassifier();

  @Test
  void flagsNoneOfTheInnocentWords() throws IOException {
    assertThat(innocentWords()).allSatisfy(word -> assertThat(flagged(word)).isEmpty());
  }

  private static List<?> flagged(String text) {
    return LEXICON.classify(TextAnalyzer.standard().analyze(Content.of(text))).stream()
        .filter(s -> s.score() >= PACKS.definition(s.category()).orElseThrow().threshold())
        .toList();
  }

  private static List<String> innocentWords() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(InnocentWordsTest.class.getResourceAsStream("innocent-words.txt"))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
