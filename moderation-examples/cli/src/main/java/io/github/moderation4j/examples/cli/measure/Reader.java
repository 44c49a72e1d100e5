package io.github.moderation4j.examples.cli.measure;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import java.util.Collection;
import java.util.List;

/** An assessor with the default thresholds of the packs. */
final class Reader {
  private final Packs packs = Packs.builtIn();
  private final Assessor assessor;

  Reader(Assessor assessor) {
    this.assessor = assessor;
  }

  Assessment assess(String text) {
    return assessor.assess(text);
  }

  /** The categories whose default thresholds a text reaches. */
  List<Category> found(String text) {
    return assess(text).scores().stream()
        .filter(score -> score.score() >= threshold(score.category()))
        .map(CategoryScore::category)
        .toList();
  }

  /** The share of texts in which anything is found. */
  Proportion flagged(Collection<String> texts) {
    return new Proportion(
        texts.stream().filter(text -> !found(text).isEmpty()).count(), texts.size());
  }

  double threshold(Category category) {
    return packs.definition(category).map(CategoryDefinition::threshold).orElse(0.5);
  }
}
