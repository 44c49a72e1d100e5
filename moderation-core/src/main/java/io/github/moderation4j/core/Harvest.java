package io.github.moderation4j.core;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The signals about one text, checked and kept within a limit. */
final class Harvest {
  private final int textLength;
  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  private boolean trimmed;

  Harvest(int textLength, int limit) {
    this.textLength = textLength;
    this.limit = limit;
  }

  private record Entry(String classifier, Signal signal) {}

  /** Takes the signals of a classifier; false if any evidence lay outside the text. */
  boolean add(String classifier, List<Signal> signals) {
    boolean sound = true;
    List<Entry> checked = new ArrayList<>(signals.size());
    for (Signal signal : signals) {
      Signal inside = inside(signal);
      sound &= inside.evidence().size() == signal.evidence().size();
      checked.add(new Entry(classifier, shortened(inside)));
    }
    entries.addAll(checked);
    return sound;
  }

  /** Drops the weakest signals above the limit; true if anything was dropped. */
  boolean trim() {
    if (entries.size() > limit) {
      entries.sort(Comparator.comparingDouble((Entry e) -> e.signal().score()).reversed());
      entries.subList(limit, entries.size()).clear();
      trimmed = true;
    }
    return trimmed;
  }

  /** The signals by classifier, in the order in which they were taken. */
  Map<String, List<Signal>> signals() {
    Map<String, List<Signal>> byClassifier = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byClassifier.computeIfAbsent(entry.classifier(), id -> new ArrayList<>()).add(entry.signal());
    }
    return byClassifier;
  }

  private Signal inside(Signal signal) {
    for (Evidence evidence : signal.evidence()) {
      if (evidence.span().end() > textLength) {
        return with(
            signal, signal.evidence().stream().filter(e -> e.span().end() <= textLength).toList());
      }
    }
    return signal;
  }

  private Signal shortened(Signal signal) {
    if (signal.evidence().size() <= limit) {
      return signal;
    }
    trimmed = true;
    return with(signal, signal.evidence().subList(0, limit));
  }

  private static Signal with(Signal signal, List<Evidence> evidence) {
    return new Signal(signal.category(), signal.score(), signal.severity(), evidence);
  }
}
