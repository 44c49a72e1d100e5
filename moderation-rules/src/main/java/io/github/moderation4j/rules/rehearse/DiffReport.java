package io.github.moderation4j.rules.rehearse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the decisions that another policy makes otherwise. Not thread-safe. */
public final class DiffReport {
  private static final int EXAMPLES = 5;

  private final Map<Key, Map<String, Long>> counts = new TreeMap<>();
  private final Map<String, List<String>> examples = new TreeMap<>();
  private long compared;
  private long flipped;

  /** What differences are counted by. */
  public enum Key {
    /** From which verdict to which. */
    CHANGE,
    /** The rule that made the difference. */
    RULE,
    /** A category found in the text. */
    CATEGORY,
    /** The language of the text. */
    LANGUAGE,
    /** A group of people that the text speaks of. */
    GROUP
  }

  /** An empty report. */
  public DiffReport() {
    for (Key key : Key.values()) {
      counts.put(key, new TreeMap<>());
    }
  }

  /**
   * Counts one comparison.
   *
   * @param flip the difference, or empty if there was none
   */
  public void add(Optional<Flip> flip) {
    compared++;
    flip.ifPresent(this::count);
  }

  private void count(Flip flip) {
    flipped++;
    count(Key.CHANGE, List.of(flip.change()));
    count(Key.RULE, flip.rules());
    count(Key.CATEGORY, flip.categories());
    count(Key.LANGUAGE, List.of(flip.language()));
    count(Key.GROUP, flip.groups());
    List<String> ids = examples.computeIfAbsent(flip.change(), change -> new ArrayList<>());
    if (ids.size() < EXAMPLES) {
      ids.add(flip.before().contentId());
    }
  }

  private void count(Key key, List<String> values) {
    Map<String, Long> of = counts.get(key);
    if (of != null) {
      values.forEach(value -> of.merge(value, 1L, Long::sum));
    }
  }

  /**
   * How many decisions were compared.
   *
   * @return at least {@link #flipped}
   */
  public long compared() {
    return compared;
  }

  /**
   * How many of them differ.
   *
   * @return at least 0
   */
  public long flipped() {
    return flipped;
  }

  /**
   * The differences by a key; one difference may count under several values.
   *
   * @param key what to count by
   * @return number by value, in order of value
   */
  public Map<String, Long> by(Key key) {
    return Collections.unmodifiableMap(counts.getOrDefault(key, Map.of()));
  }

  /**
   * The first few contents of every change of verdict.
   *
   * @return content ids by change
   */
  public Map<String, List<String>> examples() {
    return Collections.unmodifiableMap(examples);
  }
}
