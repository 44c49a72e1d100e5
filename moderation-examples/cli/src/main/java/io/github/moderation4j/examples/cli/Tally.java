package io.github.moderation4j.examples.cli;

import io.github.moderation4j.rules.policy.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the outcomes. Not thread-safe. */
final class Tally {
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private long badLines;

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Moderated moderated) {
      verdicts.merge(moderated.decision().verdict(), 1L, Long::sum);
    } else {
      badLines++;
    }
  }

  long badLines() {
    return badLines;
  }

  long posts() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** All counts in one line, such as {@code 3 posts: 2 allow, 1 hold; 1 bad line}. */
  String summary() {
    String counts =
        verdicts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().id())
            .collect(Collectors.joining(", "));
    return counted(posts(), "post")
        + (counts.isEmpty() ? "" : ": " + counts)
        + (badLines == 0 ? "" : "; " + counted(badLines, "bad line"));
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
