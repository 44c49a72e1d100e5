package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The strongest spots of a post, numbered in order of position. */
final class Spots {
  private static final int MAX = 9;

  private final List<Span> spans;
  private final int leftOut;

  private Spots(List<Span> spans, int leftOut) {
    this.spans = spans;
    this.leftOut = leftOut;
  }

  /** The spots of some findings, of which the strongest come first. */
  static Spots of(List<CategoryScore> findings) {
    Set<Span> all = new LinkedHashSet<>();
    for (CategoryScore finding : findings) {
      telling(finding).stream().map(Evidence::span).forEach(all::add);
    }
    List<Span> strongest =
        all.stream()
            .limit(MAX)
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    return new Spots(strongest, all.size() - strongest.size());
  }

  /** The evidence that tells a person most: that of a model only if there is no other. */
  static List<Evidence> telling(CategoryScore finding) {
    List<Evidence> explicit =
        finding.evidence().stream().filter(e -> e.kind() != Evidence.Kind.MODEL).toList();
    return explicit.isEmpty() ? finding.evidence() : explicit;
  }

  /** All spots, each with its number if there are several. */
  List<Excerpt.Mark> marks() {
    List<Excerpt.Mark> marks = new ArrayList<>();
    for (Span span : spans) {
      marks.add(new Excerpt.Mark(span, label(span)));
    }
    return marks;
  }

  /** The number of a spot; empty if it is the only one, or was left out. */
  String label(Span span) {
    int index = spans.indexOf(span);
    return index < 0 || spans.size() == 1 ? "" : Integer.toString(index + 1);
  }

  /** How many weaker spots there are beside these. */
  int leftOut() {
    return leftOut;
  }
}
