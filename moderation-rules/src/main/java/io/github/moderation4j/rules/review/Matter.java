package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.audit.Decided;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a case is about: a decision, as far as people and queues need it.
 *
 * @param contentId the content
 * @param verdict what was decided
 * @param rules the rules that asked for it
 * @param categories what the content was found to belong under, surest first
 * @param severity how bad it is if true
 * @param score how sure that was, from 0 to 1
 * @param views how often it was seen so far; at least 0
 * @param subjects who and where, by kind of subject
 * @param labels the labels that the decision gave, which go if it does not stand
 * @param strikes strikes that the decision counted against the author; at least 0
 */
public record Matter(
    String contentId,
    Verdict verdict,
    List<String> rules,
    List<Category> categories,
    Severity severity,
    double score,
    long views,
    Map<String, String> subjects,
    List<Action.Label> labels,
    int strikes) {
  /** Copies the collections. */
  public Matter {
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(severity, "severity");
    rules = List.copyOf(rules);
    categories = List.copyOf(categories);
    subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    labels = List.copyOf(labels);
  }

  /**
   * The matter of a recorded decision.
   *
   * @param decided the decision
   * @param views how often the content was seen so far
   * @return what people are asked about
   */
  public static Matter of(Decided decided, long views) {
    List<CategoryScore> scores = decided.assessment().scores();
    List<Action> actions = decided.decision().actions();
    Severity severity =
        scores.stream()
            .map(CategoryScore::severity)
            .max(Comparator.naturalOrder())
            .orElse(Severity.NONE);
    return new Matter(
        decided.contentId(),
        decided.verdict(),
        decided.decision().rules(),
        scores.stream().map(CategoryScore::category).toList(),
        severity,
        scores.isEmpty() ? 0 : scores.get(0).score(),
        views,
        decided.decision().basis().subjects(),
        only(actions, Action.Label.class),
        only(actions, Action.Strike.class).stream().mapToInt(Action.Strike::points).sum());
  }

  private static <T extends Action> List<T> only(List<Action> actions, Class<T> type) {
    return actions.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The same matter with another verdict.
   *
   * @param other the verdict that holds now
   * @return the changed matter
   */
  Matter withVerdict(Verdict other) {
    return new Matter(
        contentId, other, rules, categories, severity, score, views, subjects, labels, strikes);
  }

  /**
   * Who wrote it.
   *
   * @return the id, or empty if the application did not tell it
   */
  public Optional<String> author() {
    return Optional.ofNullable(subjects.get("author"));
  }
}
