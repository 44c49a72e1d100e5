package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import java.util.ArrayList;
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
  private final String fingerprint;

  /**
   * A classifier over a set of frames.
   *
   * @param frames the frames
   * @param fingerprint what distinguishes this set from other versions of it
   */
  public FrameClassifier(FrameSet frames, String fingerprint) {
    this.frames = Objects.requireNonNull(frames, "frames");
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
    return frames.categories();
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    Map<Category, List<Match>> byCategory = new TreeMap<>();
    for (Match match : frames.matchesIn(text)) {
      for (Category category : match.categories()) {
        byCategory.computeIfAbsent(category, c -> new ArrayList<>()).add(match);
      }
    }
    List<Signal> signals = new ArrayList<>(byCategory.size());
    byCategory.forEach((category, matches) -> signals.add(signal(category, matches, text)));
    return signals;
  }

  private static Signal signal(Category category, List<Match> matches, AnalyzedText text) {
    double score = 0;
    Severity severity = Severity.NONE;
    for (Match match : matches) {
      score = Math.max(score, match.score());
      severity = Severity.max(severity, match.frame().severity());
    }
    List<Evidence> evidence =
        matches.stream().map(m -> m.evidenceIn(text)).distinct().limit(MOST_EVIDENCE).toList();
    return new Signal(category, score, severity, evidence);
  }
}
