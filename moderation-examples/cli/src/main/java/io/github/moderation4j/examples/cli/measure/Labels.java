package io.github.moderation4j.examples.cli.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.Bar;
import io.github.moderation4j.core.evaluate.CategoryEvaluation;
import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Evaluation;
import io.github.moderation4j.core.evaluate.Figure;
import io.github.moderation4j.core.evaluate.Quality;
import io.github.moderation4j.core.evaluate.Scorecard;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import io.github.moderation4j.core.evaluate.Slice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well scores agree with the labels of the English dev sources. */
final class Labels {
  private static final Map<String, Bar> RANKING =
      Map.of("hate", Bar.atLeast(0.84), "offensive", Bar.atLeast(0.92));

  /** Labels of what people mean by offensive, from hate to plain coarseness. */
  private static final Set<String> OFFENSIVE_TYPE =
      Set.of("hate", "offensive", "harassment", "profanity", "threat");

  private static final Bar CALIBRATED = Bar.atMost(0.05);
  private static final double GIVEN = 0.5;

  private final Evaluation evaluation;

  private Labels(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static Labels read(Path folder, Reader reader) throws IOException {
    LabelNames names = LabelNames.read();
    List<ScoredLabel> labels = new ArrayList<>();
    LabelledFiles.readDev(folder, "en", row -> score(row, names, reader, labels));
    return new Labels(Evaluation.of(labels, reader::threshold));
  }

  private static void score(
      JsonNode row, LabelNames names, Reader reader, List<ScoredLabel> labels) {
    Assessment assessment = reader.assess(row.path("text").asText());
    for (Map.Entry<String, JsonNode> label : row.path("labels").properties()) {
      if (OFFENSIVE_TYPE.contains(label.getKey())) {
        double score =
            names.categories(label.getKey()).stream()
                .mapToDouble(assessment::score)
                .max()
                .orElse(0);
        labels.add(
            new ScoredLabel(
                Category.of(label.getKey()),
                score,
                label.getValue().asDouble() >= GIVEN,
                row.path("source").asText(),
                "en",
                Set.of()));
      }
    }
  }

  List<Scorecard.Section> figures() {
    List<Scorecard.Section> sections = new ArrayList<>();
    List<Figure> calibration = new ArrayList<>();
    for (CategoryEvaluation category : evaluation.categories()) {
      String name = category.category().id();
      Estimate error = category.overall().calibration().error();
      calibration.add(Figure.of(name, Figure.Unit.NUMBER, error, CALIBRATED));
      Bar bar = RANKING.get(name);
      if (bar != null) {
        sections.add(
            new Scorecard.Section("AUC, English dev sources: " + name, ranking(category, bar)));
      }
    }
    sections.add(
        new Scorecard.Section("Expected calibration error, English dev sources", calibration));
    return sections;
  }

  private static List<Figure> ranking(CategoryEvaluation category, Bar bar) {
    List<Quality> sources =
        category.slices().stream().filter(q -> q.slice().kind() == Slice.Kind.SOURCE).toList();
    List<Figure> figures = new ArrayList<>();
    Estimate macro = Estimate.macro(sources.stream().map(q -> q.ranking().auc()).toList());
    figures.add(Figure.of("macro over sources", Figure.Unit.NUMBER, macro, bar));
    for (Quality source : sources) {
      figures.add(
          Figure.of("  " + source.slice().name(), Figure.Unit.NUMBER, source.ranking().auc()));
    }
    return figures;
  }
}
