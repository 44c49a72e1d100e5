package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.content.Category;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody independent read a sampled post and said what it is.
 *
 * @param at when
 * @param contentId the content
 * @param reader who read it
 * @param categories what it belongs under; empty if it breaks no rule
 * @param groups identity groups that the text speaks of, such as {@code women}
 * @param stratum the part of the sample it was drawn for, such as {@code allowed}
 * @param weight how many contents or views it stands for; above 0
 */
public record LabelRead(
    Instant at,
    String contentId,
    String reader,
    SortedSet<Category> categories,
    SortedSet<String> groups,
    String stratum,
    double weight)
    implements AuditEntry {
  /**
   * Checks the weight and copies the sets.
   *
   * @throws IllegalArgumentException if {@code weight} is not above 0
   */
  public LabelRead {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(contentId, "contentId");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(stratum, "stratum");
    categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight must be above 0, but was " + weight);
    }
  }

  /**
   * Whether the content breaks a rule.
   *
   * @return true if it belongs under any category
   */
  public boolean violating() {
    return !categories.isEmpty();
  }
}
