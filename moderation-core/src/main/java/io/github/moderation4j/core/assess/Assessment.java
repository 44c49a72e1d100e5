package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a text contains: one score per category that anything was found for.
 *
 * @param language the main language as a BCP 47 tag, {@code und} if unknown
 * @param scores the categories with a score above 0, highest score first
 * @param truncated whether a limit cut the text, the signals or the time, so that more may be there
 * @param failedClassifiers ids of the classifiers that threw or overran their time
 * @param fingerprint identifies the engine: classifiers, packs and models with their versions
 */
public record Assessment(
    String language,
    List<CategoryScore> scores,
    boolean truncated,
    Set<String> failedClassifiers,
    String fingerprint) {
  /** Orders the scores and copies the collections. */
  public Assessment {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(fingerprint, "fingerprint");
    scores =
        scores.stream()
            .sorted(
                Comparator.comparingDouble(CategoryScore::score)
                    .reversed()
                    .thenComparing(CategoryScore::category))
            .toList();
    failedClassifiers = Set.copyOf(failedClassifiers);
  }

  /**
   * Whether every classifier saw the whole text.
   *
   * @return false if the assessment was truncated or a classifier failed
   */
  public boolean complete() {
    return !truncated && failedClassifiers.isEmpty();
  }

  /**
   * The score of a category, its descendants included.
   *
   * @param category the category asked for
   * @return the highest score at or below it; 0 if nothing was found
   */
  public double score(Category category) {
    double best = 0;
    for (CategoryScore score : scores) {
      if (score.score() > best && score.category().isWithin(category)) {
        best = score.score();
      }
    }
    return best;
  }

  /**
   * The score of a category, its descendants included.
   *
   * @param category id of the category asked for
   * @return the highest score at or below it; 0 if nothing was found
   * @throws IllegalArgumentException if the id is malformed
   */
  public double score(String category) {
    return score(Category.of(category));
  }

  /**
   * The severity found for a category, its descendants included.
   *
   * @param category the category asked for
   * @return the highest severity at or below it
   */
  public Severity severity(Category category) {
    Severity worst = Severity.NONE;
    for (CategoryScore score : scores) {
      if (score.category().isWithin(category)) {
        worst = Severity.max(worst, score.severity());
      }
    }
    return worst;
  }
}
