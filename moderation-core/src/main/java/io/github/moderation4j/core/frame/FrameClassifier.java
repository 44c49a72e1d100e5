package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Says what the frames of a set find. Immutable and thread-safe. */
public final class FrameClassifier implements Classifier {
  /** Evidence kept per category; a text that matches more often says nothing new. */
  private static final int MOST_EVIDENCE = 8;

  private final FrameSet frames;

  /**
   * A classifier over a set of frames.
   *
   * @param frames the frames
   */
  public FrameClassifier(FrameSet frames) {
    this.frames = Objects.requireNonNull(frames, "frames");
  }

  /**
   * The frames that it looks for.
   *
   * @return the set, compiled
   */
  public FrameSet frames() {
    return frames;
  }

  @Override
  public String id() {
    return "frame";
  }

  @Override
  public String fingerprint() {
    return frames.fingerprint();
  }

  @Override
  public Set<Category> categories() {
    return frames.categories();
  }

  @Override
  public Set<String> words() {
    return frames.words();
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    Map<Category, Tally> tallies = new TreeMap<>();
    frames.forEachMatch(
        text,
        match ->
            match
                .categories()
                .forEach(c -> tallies.computeIfAbsent(c, Tally::new).add(match, text)));
    return tallies.isEmpty() ? List.of() : tallies.values().stream().map(Tally::toSignal).toList();
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
