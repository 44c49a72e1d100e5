package io.github.moderation4j.core.mapping;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.Set;

/** Assessments with two findings of medium severity. */
final class Assessments {
  private Assessments() {}

  static Assessment of(String first, double score, String second, double other) {
    return new Assessment(
        "en", List.of(finding(first, score), finding(second, other)), false, Set.of(), "test");
  }

  private static CategoryScore finding(String category, double score) {
    return new CategoryScore(
        Category.of(category),
        score,
        Severity.MEDIUM,
        List.of(Evidence.of(new Span(0, 5), Evidence.Kind.TERM, category, "test")));
  }
}
