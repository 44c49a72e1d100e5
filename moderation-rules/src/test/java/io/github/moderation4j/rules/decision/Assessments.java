package io.github.moderation4j.rules.decision;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import java.util.List;
import java.util.Set;

/** Assessments made by hand. */
public final class Assessments {
  private Assessments() {}

  public static Assessment of(CategoryScore... scores) {
    return new Assessment("en", List.of(scores), false, Set.of(), "engine");
  }

  /** A score with one spot, found by the list {@code slurs} at 7 to 12. */
  public static CategoryScore score(String category, double score) {
    Evidence evidence = Evidence.of(new Span(7, 12), Evidence.Kind.TERM, "slurs", "a known term");
    return new CategoryScore(Category.of(category), score, Severity.MEDIUM, List.of(evidence));
  }
}
