package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import java.util.List;

/** Words that only this site knows. */
final class OwnWords {
  private static final Category INSULT = Category.of("harassment/insult");

  private OwnWords() {}

  static Assessor assessor() {
    // snippet: add-word
    Lexicon words =
        Lexicon.of("house-words", INSULT, Severity.MEDIUM, 0.8, List.of("blorp", "total snarg"));
    Assessor assessor = Assessor.builder().add(LexiconClassifier.of(words)).build();
    // end
    return assessor;
  }
}
