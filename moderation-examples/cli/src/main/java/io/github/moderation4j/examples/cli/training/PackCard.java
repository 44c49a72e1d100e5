package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.evaluate.CategoryEvaluation;
import io.github.moderation4j.core.evaluate.Confusion;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.CategoryPack;
import io.github.moderation4j.rules.policy.Ladder;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The card of a pack, as Markdown. */
final class PackCard {
  private static final int ENOUGH_POSITIVES = 30;
  private static final double SURE = 0.75;

  private static final String HEAD =
      """
      # %s

      What each category means, what was measured, and where it fails. Written by the command `cards`
      (docs/training.md); every number stands with its 95 %% interval and the number of cases. Measured on
      the development splits of the sources and on own examples that are held out from training; the joining
      of signals was calibrated on the same texts, so expect calibration on yours to be a little worse.
      Sources disagree on what their labels mean: look at the rows, not at the sum.
      """;

  private final CategoryPack pack;
  private final Knowledge knowledge;
  private final Map<Category, CategoryEvaluation> evaluations;
  private final Ladder ladder = Policy.standard().ladder();

  PackCard(CategoryPack pack, Knowledge knowledge, Map<Category, CategoryEvaluation> evaluations) {
    this.pack = pack;
    this.knowledge = knowledge;
    this.evaluations = evaluations;
  }

  String text() {
    StringBuilder card = new StringBuilder(HEAD.formatted(pack.title()));
    pack.categories().forEach(definition -> describe(definition, card));
    return card.toString();
  }

  private void describe(CategoryDefinition definition, StringBuilder card) {
    Category category = definition.category();
    CategoryEvaluation evaluation = evaluations.get(category);
    boolean weak = evaluation == null || isWeak(evaluation.overall().confusion());
    card.append(
        "\n## %s%s%n%n%s%n%n".formatted(category, weak ? " — FLAG" : "", definition.definition()));
    if (weak) {
      card.append(
          "**Weak: a finding is a reason for a person to look (FLAG), and for nothing more.**\n\n");
    }
    severities(definition, card);
    card.append(
        "\nA finding from %s on. The default policy: %s.%n"
            .formatted(definition.threshold(), steps(category)));
    card.append(
        pack.models().contains(category.id())
            ? "Lexicon, frames and a head of the text model speak for it.\n"
            : "Lexicon, frames or patterns speak for it; the text model has no head for it.\n");
    card.append(
        evaluation == null
            ? "\nNot measured: no labelled texts.\n"
            : "\n" + evaluation.toMarkdown());
    list("Known failures", knowledge.failuresOf(category.id()), card);
    list("Learned from our own examples and", knowledge.worksFor(category.id()), card);
  }

  private static void severities(CategoryDefinition definition, StringBuilder card) {
    Arrays.stream(Severity.values())
        .filter(definition.severities()::containsKey)
        .forEach(
            severity ->
                card.append(
                    "- %s: %s%n"
                        .formatted(
                            severity.name().toLowerCase(Locale.ROOT),
                            definition.severities().get(severity))));
  }

  private String steps(Category category) {
    Map<Verdict, Double> steps = ladder.stepsFor(category);
    return steps.isEmpty()
        ? "no step of its own"
        : steps.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(step -> step.getKey().name().toLowerCase(Locale.ROOT) + " from " + step.getValue())
            .collect(Collectors.joining(", "));
  }

  /** Whether too little is known of the findings, or too many of them are wrong. */
  private static boolean isWeak(Confusion confusion) {
    Proportion precision = confusion.precision();
    return confusion.recall().n() < ENOUGH_POSITIVES || precision.low() < SURE;
  }

  private static void list(String title, Iterable<String> items, StringBuilder card) {
    StringBuilder list = new StringBuilder();
    items.forEach(item -> list.append("- ").append(item).append('\n'));
    if (!list.isEmpty()) {
      card.append("\n%s:%n%n%s".formatted(title, list));
    }
  }
}
