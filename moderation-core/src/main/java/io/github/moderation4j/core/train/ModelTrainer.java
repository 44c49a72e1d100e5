package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.evaluate.Evaluation;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Learns a classifier for a site's own categories from texts that its moderators labelled.
 *
 * <p>A few hundred texts per category are enough to begin with. Every category is learned on its
 * own, measured on texts held back, and calibrated, so that its scores may be read as
 * probabilities. The same texts in the same order and the same seed give the same classifier.
 */
public final class ModelTrainer {
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final String id;
  private final Map<Category, Severity> categories;
  private final long seed;

  /**
   * A trainer.
   *
   * @param id id of the classifiers it makes
   * @param categories the categories to learn, with how bad a text under them is
   * @param seed decides which texts are held back together
   */
  public ModelTrainer(String id, Map<Category, Severity> categories, long seed) {
    this.id = Objects.requireNonNull(id, "id");
    this.categories = new TreeMap<>(categories);
    this.seed = seed;
  }

  /**
   * Learns from labelled texts. Labels are by the id of the category; texts that lack one are not
   * used for it, and weights are not used at all.
   *
   * @param texts the texts
   * @return the classifier and its card
   * @throws IllegalArgumentException if a category has fewer than 10 texts under it or not under
   *     it; the message lists all such categories
   */
  public TrainedClassifier train(Iterable<LabeledText> texts) {
    List<Sample> samples = new ArrayList<>();
    for (LabeledText text : texts) {
      samples.add(sample(text));
    }
    List<String> issues = new ArrayList<>();
    categories.keySet().forEach(category -> CategoryLearner.check(category, samples, issues));
    if (!issues.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", issues));
    }
    List<LearnedCategory> learned = new ArrayList<>();
    List<ScoredLabel> heldBack = new ArrayList<>();
    categories.forEach(
        (category, severity) -> {
          CategoryLearner learner = new CategoryLearner(id, category, severity);
          learned.add(learner.learn(samples, seed, heldBack));
        });
    Evaluation evaluation = Evaluation.of(heldBack, TrainedClassifier.THRESHOLD);
    return new TrainedClassifier(
        new LearnedClassifier(id, learned), evaluation, samples.size(), seed);
  }

  private Sample sample(LabeledText text) {
    Optional<String> language =
        text.language().isEmpty() ? Optional.empty() : Optional.of(text.language());
    return new Sample(analyzer.analyze(new Content("", text.text(), "post", language)), text);
  }
}
