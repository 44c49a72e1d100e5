package io.github.moderation4j.rules.expression;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an expression may ask while it is evaluated: facts, the assessment, and two memories. */
public interface Context {
  /**
   * The value of a fact.
   *
   * @param name the dotted name
   * @return its value, or empty if it is unknown
   */
  Optional<Object> fact(String name);

  /**
   * The value of a fact, for those who ask so often that they would rather not unwrap it.
   *
   * @param name the dotted name
   * @return its value, or null if it is unknown
   */
  default @Nullable Object factOrNull(String name) {
    return fact(name).orElse(null);
  }

  /**
   * The score of a category, its descendants included.
   *
   * @param category the category
   * @return from 0 to 1
   */
  double score(Category category);

  /**
   * The severity found for a category, its descendants included.
   *
   * @param category the category
   * @return the highest severity
   */
  Severity severity(Category category);

  /**
   * How many spots of the text a list has found.
   *
   * @param list the source named on the evidence, such as {@code slurs}
   * @return the number of distinct spots
   */
  long hits(String list);

  /**
   * How often a label was given to a subject.
   *
   * @param kind kind of the subject, such as {@code author}
   * @param id id of the subject
   * @param name the label
   * @param window how far to look back
   * @return the number of times within the window
   */
  long count(String kind, String id, String name, Duration window);

  /**
   * The labels that a subject has now.
   *
   * @param kind kind of the subject
   * @param id id of the subject
   * @return names of the labels, in order
   */
  List<String> labels(String kind, String id);

  /**
   * How many other texts of the last time were nearly the same as this one.
   *
   * @param window how far to look back
   * @return the number of near-duplicates, by any author
   */
  long repeats(Duration window);
}
