package io.github.moderation4j.core.evaluate;

import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Labelled cases for tests. */
final class Labels {
  static final Category INSULT = Category.of("harassment/insult");

  private Labels() {}

  static ScoredLabel label(double score, boolean positive, String... groups) {
    return new ScoredLabel(INSULT, score, positive, "own", "en", Set.of(groups));
  }

  /** Positive with the probability that the score says. */
  static List<ScoredLabel> calibrated(int n, long seed) {
    Random random = new Random(seed);
    List<ScoredLabel> labels = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double score = random.nextInt(101) / 100.0;
      labels.add(label(score, random.nextDouble() < score));
    }
    return labels;
  }

  /** Cases of one score. */
  static List<ScoredLabel> alike(int n, double score, boolean positive, String... groups) {
    List<ScoredLabel> labels = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      labels.add(label(score, positive, groups));
    }
    return labels;
  }

  @SafeVarargs
  static List<ScoredLabel> all(List<ScoredLabel>... parts) {
    List<ScoredLabel> all = new ArrayList<>();
    for (List<ScoredLabel> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
