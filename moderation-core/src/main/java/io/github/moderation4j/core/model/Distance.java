package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Stance;
import java.util.Arrays;

/**
 * How far the author stands from the words that spoke loudest. A network of neighbouring words
 * knows nothing of that, so its answer is weakened where the author reports, quotes or condemns.
 */
final class Distance {
  /** The share that is kept, by stance. */
  private static final double[] KEPT = new double[Stance.values().length];

  static {
    Arrays.fill(KEPT, 1);
    KEPT[Stance.DENOUNCED.ordinal()] = 0.25;
    KEPT[Stance.FACT_CHECK.ordinal()] = 0.25;
    KEPT[Stance.SATIRE.ordinal()] = 0.5;
    KEPT[Stance.NEGATED.ordinal()] = 0.6;
    KEPT[Stance.REPORTED.ordinal()] = 0.6;
    KEPT[Stance.QUOTED.ordinal()] = 0.6;
  }

  private Distance() {}

  /** The share of an answer that is kept, from 0 to 1; several distances multiply. */
  static double kept(AnalyzedText text, int firstToken, int endToken) {
    int stances = 0;
    for (int token = firstToken; token < endToken; token++) {
      stances |= text.stanceBitsAt(token);
    }
    double kept = 1;
    for (int left = stances; left != 0; left &= left - 1) {
      kept *= KEPT[Integer.numberOfTrailingZeros(left)];
    }
    return kept;
  }
}
