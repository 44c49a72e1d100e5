package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A small world in which one category is easy to learn. */
final class Texts {
  static final Outcome SPOILER = new Outcome(Category.of("spoiler"), Severity.LOW);

  static final List<AnalyzedText> PRESENT =
      analyzed(
          "the blorp dies in the end",
          "in the end the snarg dies",
          "he dies and she knew",
          "the twist is that he dies",
          "at the end everyone dies");

  static final List<AnalyzedText> ABSENT =
      analyzed(
          "which blorp should I watch",
          "is the snarg worth my time",
          "tickets are on sale",
          "the music is great",
          "I loved the first season");

  private Texts() {}

  static List<AnalyzedText> analyzed(String... texts) {
    return Stream.of(texts).map(Texts::analyzed).toList();
  }

  static AnalyzedText analyzed(String text) {
    return TextAnalyzer.standard().analyze(Content.of(text));
  }
}
