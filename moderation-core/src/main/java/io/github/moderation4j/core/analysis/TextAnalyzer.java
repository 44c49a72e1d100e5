package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.text.TextNormalizer;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
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
    Map<UnicodeScript, Integer> scripts = LanguageGuess.scripts(tokens);
    String language =
        content.language().orElseGet(() -> LanguageGuess.STANDARD.guess(tokens, scripts));
    LatinText latin = LatinText.of(scripts, LanguageGuess.STANDARD.lettersOf(language));
    List<Sentence> sentences = SentenceSplitter.split(tokens);
    return new AnalyzedText(
        language,
        tokens,
        sentences,
        new ReadingFinder(tokens, latin).find(),
        StanceReader.read(tokens, sentences, language));
  }
}
