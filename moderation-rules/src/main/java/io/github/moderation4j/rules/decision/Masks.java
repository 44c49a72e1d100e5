package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.policy.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The spots that a mask covers: those of the evidence, joined where they overlap. A model points at
 * neighbouring words too, so its spots are covered only where nothing else names one.
 */
final class Masks {
  private Masks() {}

  static Action.Mask of(List<CategoryScore> scores) {
    List<Span> spans = new ArrayList<>();
    scores.stream()
        .flatMap(score -> exact(score.evidence()).stream())
        .map(Evidence::span)
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .forEach(span -> append(spans, span));
    return new Action.Mask(spans);
  }

  private static List<Evidence> exact(List<Evidence> all) {
    List<Evidence> exact = all.stream().filter(e -> e.kind() != Evidence.Kind.MODEL).toList();
    return exact.isEmpty() ? all : exact;
  }

  private static void append(List<Span> spans, Span next) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).overlaps(next)) {
      spans.set(last, spans.get(last).cover(next));
    } else {
      spans.add(next);
    }
  }
}
