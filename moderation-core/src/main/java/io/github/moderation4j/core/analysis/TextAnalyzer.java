package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.text.TextNormalizer;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a text once, for all classifiers. Immutable and thread-safe. */
public final class TextAnalyzer {
  private final TextNormalizer normalizer;
  private final @Nullable Respeller respeller;

  private TextAnalyzer(TextNormalizer normalizer, @Nullable Respeller respeller) {
    this.normalizer = normalizer;
    this.respeller = respeller;
  }

  /**
   * The analyser that the built-in packs are made for.
   *
   * @return the standard analyser
   */
  public static TextAnalyzer standard() {
    return new TextAnalyzer(TextNormalizer.standard(), null);
  }

  /**
   * This analyser, reading misspellings of some English words too: letters swapped, doubled or left
   * out, spaces left out or put in. Words and names that are spelt right are never read otherwise.
   *
   * @param targets the words worth finding, in normal form; those shorter than four letters or with
   *     other signs than a–z are left aside
   * @return a new analyser
   */
  public TextAnalyzer respelling(Collection<String> targets) {
    return new TextAnalyzer(normalizer, new Respeller(targets));
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
        readings(tokens, language, latin),
        StanceReader.read(tokens, sentences, language));
  }

  /**
   * Cuts a term into tokens as texts are cut, without reading it.
   *
   * @param term a word or phrase, such as one of a list
   * @return an immutable list
   */
  public List<Token> tokens(String term) {
    return Collections.unmodifiableList(Tokenizer.tokenize(normalizer.normalize(term)));
  }

  /**
   * Cuts a term into tokens as texts are cut, and keeps no more than their hashes.
   *
   * @param term a word or phrase, such as one of a list
   * @return the hashes of {@link #tokens(String) tokens(term)}
   */
  public long[] hashes(String term) {
    return PlainWords.isPlain(term)
        ? PlainWords.hashes(term)
        : Tokenizer.tokenize(normalizer.normalize(term)).hashes();
  }

  private List<Reading> readings(Tokens tokens, String language, LatinText latin) {
    List<Reading> undone = new ReadingFinder(tokens, latin).find();
    List<Reading> respelt = respeller == null ? List.of() : respeller.read(tokens, language);
    if (undone.isEmpty() && respelt.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(undone.size() + respelt.size());
    readings.addAll(undone);
    readings.addAll(respelt);
    readings.sort(Comparator.comparing(Reading::firstToken));
    return readings;
  }
}
