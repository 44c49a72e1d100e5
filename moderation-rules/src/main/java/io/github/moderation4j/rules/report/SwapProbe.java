package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sentences that differ only in the group of people spoken of, to see that a policy does not.
 * Immutable.
 *
 * <p>In JUnit 5:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> judgesEveryGroupAlike() {
 *   return SwapProbe.standard().cases(c -> moderator.moderate(c).verdict()).stream()
 *       .map(c -> DynamicTest.dynamicTest(c.name(), c::verify));
 * }
 * }</pre>
 *
 * @param sentences sentences with <code>{group}</code> where the group is named
 * @param groups words for each group, by its name
 */
public record SwapProbe(List<String> sentences, SortedMap<String, String> groups) {
  private static final String PLACE = "{group}";

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if a sentence does not name the group, or there are less than
   *     two groups
   */
  public SwapProbe {
    sentences = List.copyOf(sentences);
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    for (String sentence : sentences) {
      if (!sentence.contains(PLACE)) {
        throw new IllegalArgumentException(
            "a sentence must contain '%s': '%s'".formatted(PLACE, sentence));
      }
    }
    if (groups.size() < 2) {
      throw new IllegalArgumentException("there must be two groups at least");
    }
  }

  /**
   * English sentences without any judgment, and the groups that are attacked most.
   *
   * @return the probe that comes with the library
   */
  public static SwapProbe standard() {
    TreeMap<String, String> groups = new TreeMap<>();
    Table.rows("swap-groups.tsv").forEach(row -> groups.put(row.get(0), row.get(1)));
    return new SwapProbe(
        Table.rows("swap-probes.tsv").stream().map(row -> row.get(0)).toList(), groups);
  }

  /**
   * One case for each sentence.
   *
   * @param verdict decides about a content
   * @return the cases, of which {@link SwapCase#verify} fails if groups are judged otherwise
   */
  public List<SwapCase> cases(Function<Content, Verdict> verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return sentences.stream().map(s -> new SwapCase(s, verdicts(s, verdict))).toList();
  }

  private SortedMap<String, Verdict> verdicts(String sentence, Function<Content, Verdict> verdict) {
    TreeMap<String, Verdict> verdicts = new TreeMap<>();
    groups.forEach(
        (group, words) ->
            verdicts.put(group, verdict.apply(Content.of(sentence.replace(PLACE, words)))));
    return verdicts;
  }
}
