package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.text.TextNormalizer;
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
    Tokens tokens = Tokenizer.tokenize(normalizer.normalize(content.text()));
    List<Sentence> sentences = SentenceSplitter.split(tokens);
    List<Reading> readings = new ReadingFinder(tokens, new LatinText(true, "")).find();
    int[] stances = new int[tokens.size()];
    return new AnalyzedText(content.language().orElse("und"), tokens, sentences, readings, stances);
  }
}
