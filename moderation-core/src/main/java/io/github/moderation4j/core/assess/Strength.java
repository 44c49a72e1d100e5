package io.github.moderation4j.core.assess;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Category;
import java.util.List;
import java.util.Map;

/**
 * How strongly each built-in classifier speaks for a family of categories: the numbers that a
 * learned combiner weighs.
 *
 * <p>A score {@code s} counts as {@code logit(s) - logit(0.02)}, with {@code s} kept between 0.02
 * and 0.98: silence is 0, a coin flip 3.9, near certainty 7.8. With a weight of 1 and a bias of
 * {@code logit(0.02)} a single classifier's score comes out as it went in.
 */
public final class Strength {
  /** The classifiers weighed, in order of the numbers. */
  public static final List<String> CLASSIFIERS = List.of("lexicon", "frame", "pattern", "model");

  /** The general signal of offence that every family is weighed with, as the last number. */
  public static final Category OFFENSIVE = Category.of("offensive");

  /** What silence is worth as a probability's logit: the bias when nothing was learned. */
  public static final double SILENCE = Math.log(0.02 / 0.98);

  private static final double LEAST = 0.02;

  private Strength() {}

  /**
   * The numbers for one family.
   *
   * @param family id of the top-level category
   * @param signals the signals by id of the classifier that gave them
   * @return one number per classifier and the one of {@link #OFFENSIVE}, each from 0 to 7.8
   */
  public static double[] of(String family, Map<String, List<Signal>> signals) {
    Category top = Category.of(family);
    double[] numbers = new double[CLASSIFIERS.size() + 1];
    for (int i = 0; i < CLASSIFIERS.size(); i++) {
      for (Signal signal : signals.getOrDefault(CLASSIFIERS.get(i), List.of())) {
        if (signal.category().isWithin(top)) {
          numbers[i] = Math.max(numbers[i], of(signal.score()));
        }
        if (signal.category().equals(OFFENSIVE)) {
          numbers[CLASSIFIERS.size()] = Math.max(numbers[CLASSIFIERS.size()], of(signal.score()));
        }
      }
    }
    return numbers;
  }

  private static double of(double score) {
    double kept = Math.min(1 - LEAST, Math.max(LEAST, score));
    return Math.log(kept / (1 - kept)) - SILENCE;
  }
}
