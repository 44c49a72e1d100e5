package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.text.NormalizedText;
import io.github.moderation4j.core.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a text once, for all classifiers. Immutable and thread-safe. */
public final class TextAnalyzer {
  private final TextNormalizer normalizer;

  private TextAnalyzer(TextNormalizer normalizer) {
    this.normalizer = normalizer;
  }

  /**
   * The analyser that the built-in packs are made for.
   *
   * @return the standard analyser
   */
  public static TextAnalyzer standard() {
    return new TextAnalyzer(TextNormalizer.standard());
  }

  /**
   * Analyses a text in time linear in its length.
   *
   * @param content the content to read
   * @return tokens, sentences, readings and stance
   */
  public AnalyzedText analyze(Content content) {
    Objects.requireNonNull(content, "content");
    NormalizedText normalized = normalizer.normalize(content.text());
    String text = normalized.text();
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (!letter && start < i) {
        tokens.add(
            new Token(
                text.substring(start, i),
                normalized.alignment().toOriginal(start, i),
                Token.Kind.WORD));
      }
      if (!letter) {
        start = i + 1;
      }
    }
    List<Sentence> sentences =
        tokens.isEmpty() ? List.of() : List.of(new Sentence(0, tokens.size()));
    return new AnalyzedText(
        normalized,
        content.language().orElse("und"),
        tokens,
        sentences,
        List.of(),
        new int[tokens.size()]);
  }
}
