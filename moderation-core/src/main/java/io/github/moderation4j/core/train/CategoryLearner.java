package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import io.github.moderation4j.core.opennlp.OpenNlpTrainer;
import io.github.moderation4j.core.opennlp.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Learns one category: measures on folds held back, calibrates on them, then learns from all. */
final class CategoryLearner {
  private static final int FOLDS = 5;
  private static final int LEAST = 10;

  private final String id;
  private final Category category;
  private final Severity severity;

  CategoryLearner(String id, Category category, Severity severity) {
    this.id = id;
    this.category = category;
    this.severity = severity;
  }

  /** Adds an issue if a category has too few texts of either sort. */
  static void check(Category category, List<Sample> samples, List<String> issues) {
    int present = texts(category, samples, true).size();
    int absent = texts(category, samples, false).size();
    if (present < LEAST || absent < LEAST) {
      issues.add(
          "category '%s' needs at least %d texts under it and %d not under it, but has %d and %d"
              .formatted(category, LEAST, LEAST, present, absent));
    }
  }

  /** Learns from samples; adds the calibrated scores of those held back. */
  LearnedCategory learn(List<Sample> samples, long seed, List<ScoredLabel> heldBack) {
    List<Sample> known = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.label(category).isPresent()) {
        known.add(sample);
      }
    }
    List<Sample> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, new Random(seed));
    // Both sorts one after the other, so that every fold gets its share of each.
    shuffled.sort(Comparator.comparing(sample -> sample.label(category).orElse(false)));
    List<Sigmoid.Case> cases = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      score(shuffled, fold, cases);
    }
    Sigmoid curve = Sigmoid.fit(cases);
    for (int fold = 0, at = 0; fold < FOLDS; fold++) {
      for (int i = fold; i < shuffled.size(); i += FOLDS) {
        heldBack.add(label(shuffled.get(i), curve.apply(cases.get(at++).score())));
      }
    }
    return new LearnedCategory(train(known), category, severity, curve);
  }

  /** Scores the samples of a fold by a classifier that learned from the others. */
  private void score(List<Sample> samples, int fold, List<Sigmoid.Case> cases) {
    List<Sample> others = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(samples.get(i));
      }
    }
    Classifier classifier = train(others);
    for (int i = fold; i < samples.size(); i += FOLDS) {
      Sample sample = samples.get(i);
      double score = LearnedCategory.score(classifier, sample.text());
      cases.add(new Sigmoid.Case(score, sample.label(category).orElse(false)));
    }
  }

  private Classifier train(List<Sample> samples) {
    return OpenNlpTrainer.train(
        id,
        new Outcome(category, severity),
        texts(category, samples, true),
        texts(category, samples, false));
  }

  private ScoredLabel label(Sample sample, double score) {
    return new ScoredLabel(
        category,
        score,
        sample.label(category).orElse(false),
        sample.labeled().source(),
        sample.labeled().language(),
        Set.of());
  }

  private static List<AnalyzedText> texts(Category category, List<Sample> samples, boolean label) {
    List<AnalyzedText> texts = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.label(category).filter(known -> known == label).isPresent()) {
        texts.add(sample.text());
      }
    }
    return texts;
  }
}
