package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what the frames of a set find. Immutable and thread-safe. */
public final class FrameClassifier implements Classifier {
  /** Evidence kept per category; a text that matches more often says nothing new. */
  private static final int MOST_EVIDENCE = 8;

  private final List<FrameSet> sets;
  private final String fingerprint;

  /**
   * A classifier over the frames of some languages.
   *
   * @param sets the frames, one set per language; all of them read every text, so that a post may
   *     change its language
   * @param fingerprint what distinguishes these sets from other versions of them
   */
  public FrameClassifier(Collection<FrameSet> sets, String fingerprint) {
    this.sets = List.copyOf(sets);
    this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
  }

  @Override
  public String id() {
    return "frame";
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Set<Category> categories() {
    return sets.stream()
        .flatMap(set -> set.categories().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    Map<Category, Tally> tallies = new TreeMap<>();
    for (FrameSet set : sets) {
      set.forEachMatch(
          text,
          match ->
              match
                  .categories()
                  .forEach(c -> tallies.computeIfAbsent(c, Tally::new).add(match, text)));
    }
    return tallies.values().stream().map(Tally::toSignal).toList();
  }

  /** What the matches say about one category. */
  private static final class Tally {
    private final Category category;
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private double score;
    private Severity severity = Severity.NONE;

    Tally(Category category) {
      this.category = category;
    }

    void add(Match match, AnalyzedText text) {
      score = Math.max(score, match.score());
      severity = Severity.max(severity, match.frame().severity());
      if (evidence.size() < MOST_EVIDENCE) {
        evidence.add(match.evidenceIn(text));
      }
    }

    Signal toSignal() {
      return new Signal(category, score, severity, List.copyOf(evidence));
    }
  }
}
