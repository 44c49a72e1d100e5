package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.content.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Tells languages apart with an OpenNLP model and stems words. Immutable and thread-safe.
 *
 * <p>The built-in analyser guesses the common languages by itself. This one knows a hundred and is
 * slower: use it where that matters, and hand its answer on with the content.
 */
public final class OpenNlpAnalyzer {
  /** Characters that are enough to tell a language. */
  private static final int ENOUGH = 1_000;

  private final LanguageDetectorModel model;
  private final double leastConfidence;

  /**
   * An analyser over a loaded model.
   *
   * @param model the model, such as the one of {@code org.apache.opennlp:opennlp-models-langdetect}
   * @param leastConfidence answers less sure than this are withheld; from 0 to 1
   * @throws IllegalArgumentException if {@code leastConfidence} is not from 0 to 1
   */
  public OpenNlpAnalyzer(LanguageDetectorModel model, double leastConfidence) {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException(
          "leastConfidence must be from 0 to 1, but was " + leastConfidence);
    }
    this.model = Objects.requireNonNull(model, "model");
    this.leastConfidence = leastConfidence;
  }

  /**
   * An analyser over a model file.
   *
   * @param model the file
   * @return an analyser that withholds answers less sure than a half
   * @throws IOException if the file cannot be read or is no language model
   */
  public static OpenNlpAnalyzer load(Path model) throws IOException {
    return new OpenNlpAnalyzer(new LanguageDetectorModel(model.toFile()), 0.5);
  }

  /**
   * The language of a text.
   *
   * @param text any string; only its beginning is read
   * @return a BCP 47 tag, or empty if the model is not sure enough
   */
  public Optional<String> language(String text) {
    String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
    if (beginning.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Language best = new LanguageDetectorME(model).predictLanguage(beginning);
    return best.getConfidence() < leastConfidence
        ? Optional.empty()
        : Optional.of(LanguageTags.of(best.getLang()));
  }

  /**
   * The content with its language, if the application did not know it and the model does.
   *
   * @param content the content
   * @return the same content, or one that names its language
   */
  public Content withLanguage(Content content) {
    return content.language().isPresent()
        ? content
        : new Content(content.id(), content.text(), content.kind(), language(content.text()));
  }

  /**
   * The stems of words, by the Snowball algorithm of a language.
   *
   * @param language BCP 47 tag of the language
   * @param words words in lower case
   * @return their stems, in the same order; the words themselves if the language has no algorithm
   */
  public static List<String> stems(String language, List<String> words) {
    Optional<SnowballStemmer.ALGORITHM> algorithm = LanguageTags.algorithm(language);
    if (algorithm.isEmpty()) {
      return List.copyOf(words);
    }
    SnowballStemmer stemmer = new SnowballStemmer(algorithm.get());
    return words.stream().map(word -> stemmer.stem(word).toString()).toList();
  }
}
