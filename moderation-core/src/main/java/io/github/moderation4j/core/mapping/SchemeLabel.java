package io.github.moderation4j.core.mapping;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.List;
import java.util.Objects;

/**
 * A label of another service, and the categories it is made of.
 *
 * @param name the label, as that service writes it
 * @param categories a text under one of these, or below, is under the label; empty if we have
 *     nothing like it
 * @param least findings less severe than this do not count
 * @param note what the label means and where ours differs
 */
public record SchemeLabel(String name, List<Category> categories, Severity least, String note) {
  /** Copies the list. */
  public SchemeLabel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(note, "note");
    categories = List.copyOf(categories);
  }

  /**
   * Whether there is anything that can score under the label.
   *
   * @return false if the label is only named
   */
  public boolean isCovered() {
    return !categories.isEmpty();
  }

  /**
   * The score of a text under the label.
   *
   * @param assessment what the text contains
   * @return the highest score among the categories, from 0 to 1
   */
  public double score(Assessment assessment) {
    return assessment.scores().stream()
        .filter(this::counts)
        .mapToDouble(CategoryScore::score)
        .max()
        .orElse(0);
  }

  /**
   * What speaks for the label.
   *
   * @param assessment what the text contains
   * @return the evidence of the categories that count, highest score first
   */
  public List<Evidence> evidence(Assessment assessment) {
    return assessment.scores().stream()
        .filter(this::counts)
        .flatMap(score -> score.evidence().stream())
        .distinct()
        .toList();
  }

  private boolean counts(CategoryScore score) {
    return score.severity().compareTo(least) >= 0
        && categories.stream().anyMatch(score.category()::isWithin);
  }
}
