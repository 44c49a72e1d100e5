package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.core.evaluate.Stratum;
import io.github.moderation4j.rules.audit.LabelRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Views drawn at random in strata and labelled by somebody independent. The weights of a stratum's
 * labels add up to its views. Not thread-safe.
 */
final class LabelledSample {
  private final List<LabelRead> labels = new ArrayList<>();

  void add(LabelRead label) {
    labels.add(label);
  }

  List<LabelRead> labels() {
    return labels;
  }

  SortedSet<Category> categories() {
    SortedSet<Category> categories = new TreeSet<>();
    labels.forEach(label -> categories.addAll(label.categories()));
    return categories;
  }

  /** Share of the views of contents that are as asked. */
  Estimate share(Predicate<LabelRead> hit) {
    return share(label -> true, hit);
  }

  /** Share within the views of some contents only. */
  Estimate share(Predicate<LabelRead> part, Predicate<LabelRead> hit) {
    Map<String, long[]> counts = new TreeMap<>();
    Map<String, Double> sizes = new TreeMap<>();
    for (LabelRead label : labels) {
      if (part.test(label)) {
        long[] count = counts.computeIfAbsent(label.stratum(), s -> new long[2]);
        count[0] += hit.test(label) ? 1 : 0;
        count[1]++;
        sizes.merge(label.stratum(), label.weight(), Double::sum);
      }
    }
    List<Stratum> strata = new ArrayList<>();
    counts.forEach(
        (name, c) ->
            strata.add(
                new Stratum(name, sizes.getOrDefault(name, 0.0), new Proportion(c[0], c[1]))));
    return Stratum.share(strata);
  }

  /** The views that the sample stands for. */
  double views() {
    return labels.stream().mapToDouble(LabelRead::weight).sum();
  }
}
