package io.github.moderation4j.rules.rehearse;

import io.github.moderation4j.rules.decision.Decision;
import java.util.List;
import java.util.Objects;

/**
 * A decision that another policy makes otherwise.
 *
 * @param before the decision of the first policy
 * @param after the decision of the second policy
 * @param language the language of the text
 * @param categories the categories found in it
 * @param groups the groups of people that it speaks of
 */
public record Flip(
    Decision before,
    Decision after,
    String language,
    List<String> categories,
    List<String> groups) {
  /** Copies the lists. */
  public Flip {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(language, "language");
    categories = List.copyOf(categories);
    groups = List.copyOf(groups);
  }

  /**
   * The rules that made the difference.
   *
   * @return ids of the rules that fired in one of the decisions only, in order
   */
  public List<String> rules() {
    return Differences.symmetric(before.rules(), after.rules());
  }

  /**
   * From which verdict to which.
   *
   * @return such as {@code flag -> hold}
   */
  public String change() {
    return before.verdict().id() + " -> " + after.verdict().id();
  }
}
