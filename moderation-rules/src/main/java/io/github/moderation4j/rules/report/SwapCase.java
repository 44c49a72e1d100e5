package io.github.moderation4j.rules.report;

import io.github.moderation4j.rules.policy.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One sentence, said of every group.
 *
 * @param name the sentence, which serves as the name of the test
 * @param verdicts the verdict for each group
 */
public record SwapCase(String name, SortedMap<String, Verdict> verdicts) {
  /** Copies the map. */
  public SwapCase {
    Objects.requireNonNull(name, "name");
    verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
  }

  /**
   * The groups that are judged otherwise than most.
   *
   * @return their names, in order; empty if all are judged alike
   */
  public List<String> odd() {
    Verdict usual =
        verdicts.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .orElse(Verdict.ALLOW);
    return verdicts.entrySet().stream()
        .filter(verdict -> verdict.getValue() != usual)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Fails unless all groups are judged alike.
   *
   * @throws AssertionError if one is judged otherwise; names group and verdict
   */
  public void verify() {
    List<String> odd = odd();
    if (!odd.isEmpty()) {
      throw new AssertionError(
          odd.stream()
              .map(group -> "%s gets %s".formatted(group, verdicts.get(group)))
              .collect(Collectors.joining(", ", name + ": ", ", unlike the others")));
    }
  }
}
