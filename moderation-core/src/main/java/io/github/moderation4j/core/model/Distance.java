package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Stance;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far the author stands from the words that spoke loudest. A network of neighbouring words
 * knows nothing of that, so its answer is weakened where the author reports, quotes or condemns.
 */
final class Distance {
  private static final Map<Stance, Double> KEPT = new EnumMap<>(Stance.class);

  static {
    KEPT.put(Stance.DENOUNCED, 0.25);
    KEPT.put(Stance.FACT_CHECK, 0.25);
    KEPT.put(Stance.SATIRE, 0.5);
    KEPT.put(Stance.NEGATED, 0.6);
    KEPT.put(Stance.REPORTED, 0.6);
    KEPT.put(Stance.QUOTED, 0.6);
  }

  private Distance() {}

  /** The share of an answer that is kept, from 0 to 1; several distances multiply. */
  static double kept(AnalyzedText text, int firstToken, int endToken) {
    double kept = 1;
    for (Map.Entry<Stance, Double> entry : KEPT.entrySet()) {
      for (int token = firstToken; token < endToken; token++) {
        if (text.has(token, entry.getKey())) {
          kept *= entry.getValue();
          break;
        }
      }
    }
    return kept;
  }
}
