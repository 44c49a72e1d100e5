package io.github.moderation4j.core.train;

import java.util.Map;
import java.util.Objects;

/**
 * A text and what somebody said it contains.
 *
 * @param text the text as written
 * @param language BCP 47 tag of its language
 * @param source who labelled it; sources that share a name share an offset
 * @param labels by head, from 0 (absent) to 1 (present); a head that is missing is unknown
 * @param weight how much the text counts in training; positive
 */
public record LabeledText(
    String text, String language, String source, Map<String, Double> labels, double weight) {
  /**
   * Checks the ranges and copies the labels.
   *
   * @throws IllegalArgumentException if a label is not from 0 to 1 or the weight is not positive
   */
  public LabeledText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(source, "source");
    labels = Map.copyOf(labels);
    labels.forEach(
        (head, label) -> {
          if (!(label >= 0 && label <= 1)) {
            throw new IllegalArgumentException(
                "label of '%s' must be from 0 to 1, but was %s".formatted(head, label));
          }
        });
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight must be positive, but was " + weight);
    }
  }
}
