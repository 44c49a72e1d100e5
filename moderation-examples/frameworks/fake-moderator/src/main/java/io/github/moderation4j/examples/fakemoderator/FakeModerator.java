package io.github.moderation4j.examples.fakemoderator;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconClassifier;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyBuilder;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A moderator for tests: certain words bring certain verdicts, everything else is allowed.
 *
 * <p>What it builds is a real {@link Moderator} with a tiny lexicon in place of the built-in
 * classifiers, so it decides as the real one does, but is ready in milliseconds and never changes
 * its mind with a new release. Copy this file into your test sources.
 */
public final class FakeModerator {
  private final Map<Verdict, List<String>> words = new EnumMap<>(Verdict.class);
  private final List<String> confusing = new ArrayList<>();

  private FakeModerator() {}

  /**
   * Starts a moderator that allows everything.
   *
   * @return a new builder
   */
  public static FakeModerator builder() {
    return new FakeModerator();
  }

  /**
   * Has a word decide; of several words in a text the strictest counts.
   *
   * @param word an invented word, such as {@code blorp}
   * @param verdict the verdict for texts with it
   * @return this builder
   */
  public FakeModerator on(String word, Verdict verdict) {
    words.computeIfAbsent(verdict, v -> new ArrayList<>()).add(word);
    return this;
  }

  /**
   * Has a word make the classifier fail, so that texts with it are held as not fully read.
   *
   * @param word an invented word
   * @return this builder
   */
  public FakeModerator failingOn(String word) {
    confusing.add(word);
    return this;
  }

  /**
   * The moderator; its clock stands still.
   *
   * @return a new moderator
   */
  public Moderator build() {
    // No time passes, so that a busy machine does not cut an assessment.
    Assessor.Builder assessor = Assessor.builder().withoutBuiltIns().ticker(() -> 0);
    PolicyBuilder policy = Policy.builder("fake");
    words.forEach(
        (verdict, list) -> {
          String name = "fake-" + verdict.id();
          Category category = Category.of(name);
          assessor.add(LexiconClassifier.of(Lexicon.of(name, category, Severity.MEDIUM, 1, list)));
          policy.category(category).step(name, Map.of(verdict, 1.0));
        });
    return Moderator.builder()
        .assessor(assessor.add(new FailingClassifier(confusing)).build())
        .policy(policy.build())
        .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
        .build();
  }
}
