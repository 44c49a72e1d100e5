package io.github.moderation4j.rules.replay;

import io.github.moderation4j.rules.expression.Durations;
import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers what the memories answered when a decision was made. A question that was not asked then
 * is answered as if nothing had happened before, and noted. Not thread-safe.
 */
final class RecordedMemory implements StateStore {
  private static final Pattern LABEL = Pattern.compile("label\\((.*), '(.*)'\\)");

  private final Map<String, Long> observed;
  private final SortedSet<String> unanswered = new TreeSet<>();

  RecordedMemory(Map<String, Long> observed) {
    this.observed = observed;
  }

  /** The questions to which the record has no answer. */
  SortedSet<String> unanswered() {
    return unanswered;
  }

  @Override
  public long count(Subject subject, String name, Duration window) {
    String kind =
        subject.kind().equals("rule") ? subject.kind() + " " + subject.id() : subject.kind();
    return answer("count(%s, '%s', %s)".formatted(kind, name, Durations.format(window)));
  }

  @Override
  public List<String> labels(Subject subject) {
    answer("labels(%s)".formatted(subject.kind()));
    return observed.keySet().stream()
        .map(LABEL::matcher)
        .filter(Matcher::matches)
        .filter(label -> label.group(1).equals(subject.kind()))
        .map(label -> label.group(2))
        .sorted()
        .toList();
  }

  @Override
  public long repeats(String contentId, long fingerprint, Duration window) {
    return answer("repeats(%s)".formatted(Durations.format(window)));
  }

  private long answer(String question) {
    Long answer = observed.get(question);
    if (answer == null) {
      unanswered.add(question);
      return 0;
    }
    return answer;
  }

  @Override
  public boolean label(Subject subject, String name, Duration ttl) {
    throw new UnsupportedOperationException("a record is not changed by deciding again");
  }

  @Override
  public void forget(Subject subject, String name) {
    throw new UnsupportedOperationException("a record is not changed by deciding again");
  }

  @Override
  public void takeBack(Subject subject, String name) {
    throw new UnsupportedOperationException("a record is not changed by deciding again");
  }

  @Override
  public void see(String contentId, long fingerprint) {
    throw new UnsupportedOperationException("a record is not changed by deciding again");
  }
}
