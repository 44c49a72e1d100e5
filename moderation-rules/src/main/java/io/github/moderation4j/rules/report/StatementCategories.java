package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our categories under the headings of the DSA Transparency Database. */
final class StatementCategories {
  static final String OTHER = "STATEMENT_CATEGORY_OTHER_VIOLATION_TC";

  private StatementCategories() {}

  static String of(Category category) {
    Map<String, String> statements = new HashMap<>();
    for (List<String> row : Table.rows("dsa-categories.tsv")) {
      statements.put(row.get(0), row.get(1));
    }
    return nearest(Optional.of(category), statements);
  }

  private static String nearest(Optional<Category> category, Map<String, String> statements) {
    if (category.isEmpty()) {
      return OTHER;
    }
    String own = statements.get(category.get().id());
    return own != null ? own : nearest(category.get().parent(), statements);
  }
}
