package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.ScoredLabel;
import io.github.moderation4j.examples.cli.measure.LabelNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts scores beside the labels of a line. Thread-safe. */
final class LabelScorer {
  private static final double GIVEN = 0.5;

  private final PostParser parser = new JsonPostParser();
  private final Assessor assessor;
  private final LabelNames names;
  private final Optional<String> split;

  /**
   * A scorer.
   *
   * @param assessor gives the scores
   * @param names what names of labels stand for
   * @param split the only split to use; empty for all
   */
  LabelScorer(Assessor assessor, LabelNames names, Optional<String> split) {
    this.assessor = assessor;
    this.names = names;
    this.split = split;
  }

  /** What a line gave. */
  sealed interface Result {
    /** Scores beside the labels; none if the line belongs to another split. */
    record Scored(List<ScoredLabel> labels) implements Result {}

    /** The line cannot be used. */
    record Bad(long line, String error) implements Result {}
  }

  Result score(Line line) {
    if (line instanceof Line.Bad bad) {
      return new Result.Bad(bad.number(), bad.error());
    }
    try {
      Post post = parser.parse((Line.Text) line);
      boolean wanted = split.isEmpty() || split.get().equals(post.facts().get("split"));
      return new Result.Scored(wanted ? score(post) : List.of());
    } catch (BadLineException e) {
      return new Result.Bad(line.number(), e.reason());
    }
  }

  private List<ScoredLabel> score(Post post) throws BadLineException {
    if (!(post.facts().get("labels") instanceof Map<?, ?> labels)) {
      throw new BadLineException("\"labels\" must be an object");
    }
    Assessment assessment = assessor.assess(post.content());
    List<ScoredLabel> scored = new ArrayList<>();
    for (Map.Entry<?, ?> label : labels.entrySet()) {
      if (!(label.getValue() instanceof Number given)) {
        throw new BadLineException("\"labels\" must hold numbers");
      }
      String name = label.getKey().toString();
      names.categories(name).stream()
          .mapToDouble(assessment::score)
          .max()
          .ifPresent(score -> scored.add(label(post, name, score, given.doubleValue() >= GIVEN)));
    }
    return scored;
  }

  private static ScoredLabel label(Post post, String name, double score, boolean positive) {
    return new ScoredLabel(
        Category.of(name.replace('_', '-')),
        score,
        positive,
        text(post, "source"),
        post.content().language().orElse(text(post, "lang")),
        groups(post.facts().getOrDefault("target", "")));
  }

  private static String text(Post post, String fact) {
    return post.facts().get(fact) instanceof String text ? text : "";
  }

  private static Set<String> groups(Object target) {
    return target instanceof Collection<?> groups
        ? groups.stream().map(Object::toString).collect(Collectors.toSet())
        : Set.of();
  }
}
