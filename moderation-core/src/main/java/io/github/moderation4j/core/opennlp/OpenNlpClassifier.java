package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizer;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * A classifier over an OpenNLP document categorizer. Immutable and thread-safe.
 *
 * <p>The categorizer sees the words of the whole text in normal form; the evidence is the whole
 * text. Its probabilities are passed on as they are: whether they are calibrated is up to the
 * model.
 */
public final class OpenNlpClassifier implements Classifier {
  /** Probabilities below this say nothing worth passing on. */
  private static final double LEAST = 0.05;

  private final String id;
  private final String fingerprint;
  private final Supplier<? extends DocumentCategorizer> categorizers;
  private final Map<String, Outcome> outcomes;

  private OpenNlpClassifier(
      String id,
      String fingerprint,
      Supplier<? extends DocumentCategorizer> categorizers,
      Map<String, Outcome> outcomes) {
    this.id = Objects.requireNonNull(id, "id");
    this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
    this.categorizers = Objects.requireNonNull(categorizers, "categorizers");
    this.outcomes = Map.copyOf(outcomes);
  }

  /**
   * A classifier over a trained model.
   *
   * @param id the id of the classifier
   * @param model the model
   * @param outcomes what the outcomes of the model mean; those that are not named stay silent
   * @return a new classifier, with the digest of the model for fingerprint
   */
  public static OpenNlpClassifier of(String id, DoccatModel model, Map<String, Outcome> outcomes) {
    return new OpenNlpClassifier(
        id, ModelDigest.of(model), () -> new DocumentCategorizerME(model), outcomes);
  }

  /**
   * A classifier over any categorizer.
   *
   * @param id the id of the classifier
   * @param fingerprint what distinguishes this version of the categorizer from others
   * @param categorizers gives a categorizer for one text; may give the same one every time only if
   *     it is thread-safe
   * @param outcomes what the outcomes of the categorizer mean; those that are not named stay silent
   * @return a new classifier
   */
  public static OpenNlpClassifier of(
      String id,
      String fingerprint,
      Supplier<? extends DocumentCategorizer> categorizers,
      Map<String, Outcome> outcomes) {
    return new OpenNlpClassifier(id, fingerprint, categorizers, outcomes);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Set<Category> categories() {
    return outcomes.values().stream()
        .map(Outcome::category)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    String[] words = Words.of(text);
    if (words.length == 0) {
      return List.of();
    }
    DocumentCategorizer categorizer = categorizers.get();
    double[] scores = categorizer.categorize(words);
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Outcome outcome = outcomes.get(categorizer.getCategory(i));
      double score = Math.min(1, Math.max(0, scores[i]));
      if (outcome != null && score >= LEAST) {
        signals.add(signal(text, outcome, score));
      }
    }
    return signals;
  }

  private Signal signal(AnalyzedText text, Outcome outcome, double score) {
    Evidence whole =
        Evidence.of(
            text.spanOf(0, text.tokenCount()),
            Evidence.Kind.MODEL,
            id,
            "a model judged the whole text");
    return new Signal(outcome.category(), score, outcome.severity(), List.of(whole));
  }
}
