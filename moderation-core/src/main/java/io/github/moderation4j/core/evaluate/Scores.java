package io.github.moderation4j.core.evaluate;

import java.util.List;

/** Scores beside the truth, highest score first. */
final class Scores {
  private final double[] scores;
  private final boolean[] positive;
  private final int positives;

  private Scores(List<ScoredLabel> sorted) {
    scores = new double[sorted.size()];
    positive = new boolean[sorted.size()];
    int count = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sorted.get(i).score();
      positive[i] = sorted.get(i).positive();
      count += positive[i] ? 1 : 0;
    }
    positives = count;
  }

  static Scores of(List<ScoredLabel> labels) {
    return new Scores(
        labels.stream().sorted((a, b) -> Double.compare(b.score(), a.score())).toList());
  }

  int size() {
    return scores.length;
  }

  int positives() {
    return positives;
  }

  int negatives() {
    return scores.length - positives;
  }

  double score(int i) {
    return scores[i];
  }

  boolean positive(int i) {
    return positive[i];
  }

  /** Index after the last case that ties with the one at an index. */
  int tieEnd(int i) {
    int end = i + 1;
    while (end < scores.length && scores[end] == scores[i]) {
      end++;
    }
    return end;
  }
}
