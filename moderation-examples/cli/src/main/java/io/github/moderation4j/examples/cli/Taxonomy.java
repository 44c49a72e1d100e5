package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.stream.Stream;

/** The categories every result has a score for. */
final class Taxonomy {
  private static final List<Category> CATEGORIES =
      Stream.of(
              "civic/census",
              "civic/voting",
              "conspiracy/violent",
              "denial/genocide",
              "denial/holocaust",
              "extremism/terrorism",
              "extremism/white-supremacy",
              "harassment/insult",
              "harassment/sexual",
              "harassment/threat",
              "hate/antisemitism",
              "hate/disability",
              "hate/lgbtq",
              "hate/misogyny",
              "hate/nationality",
              "hate/racism",
              "hate/religion",
              "hate/threatening",
              "illicit",
              "misinformation/climate",
              "misinformation/health",
              "misinformation/vaccine",
              "privacy/doxxing",
              "privacy/pii",
              "profanity",
              "self-harm/intent",
              "self-harm/promotion",
              "sexual/minors",
              "spam/flood",
              "spam/phishing",
              "spam/scam",
              "violence/graphic",
              "violence/incitement")
          .map(Category::of)
          .toList();

  private Taxonomy() {}

  static List<Category> categories() {
    return CATEGORIES;
  }
}
