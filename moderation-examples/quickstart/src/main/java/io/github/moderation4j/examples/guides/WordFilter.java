package io.github.moderation4j.examples.guides;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From a list of words and {@code replace} to a moderator, in two steps. */
final class WordFilter {
  private final Moderator moderator;

  WordFilter(Moderator moderator) {
    this.moderator = moderator;
  }

  // snippet: list
  static Lexicon words(Path file) throws IOException {
    List<String> words = Files.readAllLines(file).stream().filter(w -> !w.isBlank()).toList();
    return Lexicon.of("old-list", Category.of("profanity"), Severity.LOW, 0.8, words);
  }

  // end

  // snippet: only-list
  static Assessor onlyTheList(Lexicon words) {
    return Assessor.builder().withoutBuiltIns().add(LexiconClassifier.of(words)).build();
  }

  // end

  // snippet: with-built-ins
  static Assessor listAndMore(Lexicon words) {
    return Assessor.builder().add(LexiconClassifier.of(words)).build();
  }

  // end

  // snippet: moderator
  static Moderator moderator(Assessor assessor, Path policyFile) {
    Policy policy = PolicyReader.standard().read(policyFile);
    return Moderator.builder().assessor(assessor).policy(policy).build();
  }

  // end

  // snippet: mask
  String clean(String text) {
    return moderator.moderate(text).masked(text);
  }

  // end
}
