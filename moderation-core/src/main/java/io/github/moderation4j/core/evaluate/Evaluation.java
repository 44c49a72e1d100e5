package io.github.moderation4j.core.evaluate;

import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Measured quality of an engine on labelled cases.
 *
 * @param categories one evaluation per category that has labels, in order of category
 */
public record Evaluation(List<CategoryEvaluation> categories) {
  /** Copies the list. */
  public Evaluation {
    categories = List.copyOf(categories);
  }

  /**
   * Evaluates at one threshold for all categories.
   *
   * @param labels scores beside the truth
   * @param threshold the lowest score that counts as a finding, from 0 to 1
   * @return the evaluation
   */
  public static Evaluation of(Iterable<ScoredLabel> labels, double threshold) {
    return of(labels, category -> threshold);
  }

  /**
   * Evaluates at a threshold per category.
   *
   * @param labels scores beside the truth
   * @param thresholds the lowest score that counts as a finding of a category, from 0 to 1
   * @return the evaluation
   */
  public static Evaluation of(Iterable<ScoredLabel> labels, ToDoubleFunction<Category> thresholds) {
    Map<Category, List<ScoredLabel>> byCategory = new TreeMap<>();
    for (ScoredLabel label : labels) {
      byCategory.computeIfAbsent(label.category(), c -> new ArrayList<>()).add(label);
    }
    List<CategoryEvaluation> categories = new ArrayList<>();
    byCategory.forEach(
        (category, chosen) ->
            categories.add(
                CategoryEvaluation.of(category, chosen, thresholds.applyAsDouble(category))));
    return new Evaluation(categories);
  }

  /**
   * The evaluation for a terminal.
   *
   * @return a table in plain text
   */
  public String toTable() {
    return TableReport.of(this);
  }

  /**
   * The evaluation for programmes.
   *
   * @return a JSON object
   */
  public String toJson() {
    return JsonReport.of(this);
  }

  /**
   * The evaluation for a browser, with curves.
   *
   * @return one HTML page that loads nothing else
   */
  public String toHtml() {
    return HtmlReport.of(this);
  }
}
