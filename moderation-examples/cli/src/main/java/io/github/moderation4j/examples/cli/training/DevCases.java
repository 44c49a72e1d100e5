package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.FunctionalCase;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import io.github.moderation4j.core.train.LabeledText;
import io.github.moderation4j.examples.cli.measure.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functional cases that may be learned from, as labelled texts. */
final class DevCases {
  private final double weight;

  DevCases(double weight) {
    this.weight = weight;
  }

  /**
   * Reads the cases marked dev, each about all groups if it leaves the group open.
   *
   * @throws IOException if a case cannot be read
   */
  List<LabeledText> read(Path folder) throws IOException {
    Suite suite = new Suite(folder);
    List<LabeledText> texts = new ArrayList<>();
    for (String file : suite.files()) {
      for (FunctionalCase given : suite.cases(file)) {
        if (given.split().equals("dev")) {
          for (String text : given.texts(suite.groups())) {
            texts.add(new LabeledText(text, given.language(), "cases", labels(given), weight));
          }
        }
      }
    }
    return texts;
  }

  private static Map<String, Double> labels(FunctionalCase given) {
    Map<String, Double> labels = new HashMap<>();
    switch (given.expectation()) {
      case ATTACK -> labels.put(given.category().id(), 1.0);
      case WITHOUT -> labels.put(given.category().id(), 0.0);
      case CLEAN ->
          Packs.builtIn().definitions().stream()
              .map(CategoryDefinition::category)
              .map(Category::id)
              .forEach(id -> labels.put(id, 0.0));
      default -> throw new IllegalStateException("no labels for " + given.expectation());
    }
    return labels;
  }
}
