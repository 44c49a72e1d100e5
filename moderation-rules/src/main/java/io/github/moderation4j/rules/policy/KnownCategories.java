package io.github.moderation4j.rules.policy;

import io.github.moderation4j.rules.expression.Suggestion;
import java.util.Set;

/** The message for a category that nothing knows. */
final class KnownCategories {
  private KnownCategories() {}

  static String unknown(String id, Set<String> known) {
    return "unknown category '%s'%s; declare your own under 'categories'"
        .formatted(id, Suggestion.clause(id, known));
  }
}
