package io.github.moderation4j.rules.year;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.expression.Facts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One post of the invented forum, with the truth about it. */
record InventedPost(
    int number,
    String author,
    int community,
    boolean hidden,
    String language,
    Optional<String> mentions,
    String category,
    boolean violating,
    double score,
    long views,
    long reports,
    long accountDays) {
  static final String WORDS = "quuxly blorp snargwise";

  String id() {
    return "post-" + number;
  }

  Content content() {
    return new Content(id(), WORDS + " " + number, "post", Optional.of(language));
  }

  Assessment assessment() {
    Evidence evidence =
        new Evidence(new Span(0, 5), Evidence.Kind.TERM, "blorps", "a known term", mentions);
    Severity severity = score > 0.9 ? Severity.HIGH : Severity.MEDIUM;
    CategoryScore found =
        new CategoryScore(Category.of(category), score, severity, List.of(evidence));
    return new Assessment(language, List.of(found), false, Set.of(), "invented");
  }

  Facts facts() {
    Facts.Builder facts =
        Facts.builder()
            .put("author.id", author)
            .put("author.age", Duration.ofDays(accountDays))
            .put("community.id", "group-" + community)
            .put("community.visibility", hidden ? "private" : "public")
            .put("reports.count", reports);
    if (number % 7 == 0) {
      facts.put("content.approved_by", "admin-" + community);
    }
    return facts.build();
  }

  SortedSet<Category> truth() {
    return violating ? new TreeSet<>(Set.of(Category.of(category))) : new TreeSet<>();
  }

  SortedSet<String> groups() {
    return mentions.map(group -> new TreeSet<>(Set.of(group))).orElseGet(TreeSet::new);
  }
}
