package io.github.moderation4j.examples.onnx;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.classify.Classifier;
import io.github.moderation4j.core.classify.ClassifierException;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A quick classifier whose findings a slow one may take back.
 *
 * <p>The slow one is asked only about texts in which the quick one found something, which are few,
 * and can only take away. When it gives no answer, the finding stands.
 */
public final class VetoClassifier implements Classifier {
  private final Classifier quick;
  private final Classifier judge;
  private final double least;

  /**
   * A classifier with a judge.
   *
   * @param quick finds
   * @param judge is asked about what was found
   * @param least the judge's score, from 0 to 1, below which a finding of the same category is
   *     taken back
   */
  public VetoClassifier(Classifier quick, Classifier judge, double least) {
    this.quick = quick;
    this.judge = judge;
    this.least = least;
  }

  @Override
  public String id() {
    return quick.id();
  }

  @Override
  public String fingerprint() {
    return quick.fingerprint() + " judged by " + judge.fingerprint() + " from " + least;
  }

  @Override
  public Set<Category> categories() {
    return quick.categories();
  }

  @Override
  public Set<String> words() {
    return quick.words();
  }

  @Override
  public List<Signal> classify(AnalyzedText text) {
    List<Signal> found = quick.classify(text);
    if (found.stream().noneMatch(signal -> judge.categories().contains(signal.category()))) {
      return found;
    }
    Map<Category, Double> judged;
    try {
      judged =
          judge.classify(text).stream()
              .collect(Collectors.toMap(Signal::category, Signal::score, Math::max));
    } catch (ClassifierException e) {
      return found;
    }
    return found.stream().filter(signal -> upheld(signal, judged)).toList();
  }

  private boolean upheld(Signal signal, Map<Category, Double> judged) {
    return !judge.categories().contains(signal.category())
        || judged.getOrDefault(signal.category(), 0.0) >= least;
  }
}
