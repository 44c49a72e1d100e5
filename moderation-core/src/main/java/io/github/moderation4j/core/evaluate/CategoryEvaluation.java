package io.github.moderation4j.core.evaluate;

import io.github.moderation4j.core.content.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How good the scores of one category are.
 *
 * @param category the category
 * @param overall on all cases
 * @param slices by source, language and identity group, where these are known and not all the same
 * @param groups bias by identity group
 */
public record CategoryEvaluation(
    Category category, Quality overall, List<Quality> slices, List<GroupBias> groups) {
  /** Copies the lists. */
  public CategoryEvaluation {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(overall, "overall");
    slices = List.copyOf(slices);
    groups = List.copyOf(groups);
  }

  /**
   * The evaluation for a document.
   *
   * @return a table in Markdown: all cases, then every slice
   */
  public String toMarkdown() {
    return MarkdownReport.of(this);
  }

  static CategoryEvaluation of(Category category, List<ScoredLabel> labels, double threshold) {
    List<Quality> slices = new ArrayList<>();
    List<GroupBias> groups = new ArrayList<>();
    slices(labels)
        .forEach(
            (slice, chosen) -> {
              if (chosen.size() < labels.size()) {
                slices.add(Quality.of(slice, chosen, threshold));
              }
              if (slice.kind() == Slice.Kind.GROUP) {
                groups.add(GroupBias.of(slice.name(), labels, threshold));
              }
            });
    Quality overall = Quality.of(new Slice(Slice.Kind.ALL, ""), labels, threshold);
    return new CategoryEvaluation(category, overall, slices, groups);
  }

  private static Map<Slice, List<ScoredLabel>> slices(List<ScoredLabel> labels) {
    Map<Slice, List<ScoredLabel>> slices = new TreeMap<>();
    for (ScoredLabel label : labels) {
      add(slices, new Slice(Slice.Kind.SOURCE, label.source()), label);
      add(slices, new Slice(Slice.Kind.LANGUAGE, label.language()), label);
      for (String group : label.groups()) {
        add(slices, new Slice(Slice.Kind.GROUP, group), label);
      }
    }
    return slices;
  }

  private static void add(Map<Slice, List<ScoredLabel>> slices, Slice slice, ScoredLabel label) {
    if (!slice.name().isEmpty()) {
      slices.computeIfAbsent(slice, s -> new ArrayList<>()).add(label);
    }
  }
}
