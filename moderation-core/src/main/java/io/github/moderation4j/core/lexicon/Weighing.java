package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Stance;
import io.github.moderation4j.core.text.Edit;

/**
 * How sure a hit is in one of its senses: the score of the sense, moved by disguise and stance.
 *
 * <p>The factors stand in {@code docs/formats/lexicon.md}.
 */
final class Weighing {
  private static final double NOT_THE_AUTHORS = 0.1;
  private static final double DENOUNCED = 0.3;
  private static final double TOLD = 0.6;
  private static final double RECLAIMED = 0.5;
  private static final double EVASION = 0.25;
  private static final double MISSPELT = 0.9;

  private Weighing() {}

  /** The score from 0 to 1; 0 where the sense does not hold. */
  static double score(Hit hit, Sense sense, AnalyzedText text) {
    if ((hit.isDisguised() && (sense.score() <= Sense.WEAK || isOrdinarySpelling(hit, text)))
        || !sense.context().holds(text, hit.firstToken(), hit.endToken())) {
      return 0;
    }
    return disguised(hit, sense.score()) * stance(text, hit.firstToken(), sense);
  }

  /** Whether only accents were taken off, in a language that writes them. */
  private static boolean isOrdinarySpelling(Hit hit, AnalyzedText text) {
    String language = text.language();
    return !language.equals("en")
        && !language.equals("und")
        && hit.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.MARK);
  }

  private static double disguised(Hit hit, double score) {
    if (!hit.isDisguised()) {
      return score;
    }
    boolean spelling = hit.edits().stream().anyMatch(e -> e.kind() == Edit.Kind.SPELLING);
    return spelling ? score * MISSPELT : score + (1 - score) * EVASION;
  }

  private static double stance(AnalyzedText text, int token, Sense sense) {
    if (text.has(token, Stance.REPLY) || text.has(token, Stance.CODE)) {
      return NOT_THE_AUTHORS;
    }
    if (sense.context().mention()) {
      return 1;
    }
    if (text.has(token, Stance.DENOUNCED)) {
      return DENOUNCED;
    }
    double told = text.has(token, Stance.QUOTED) || text.has(token, Stance.REPORTED) ? TOLD : 1;
    return text.has(token, Stance.SELF) && !sense.context().self() ? told * RECLAIMED : told;
  }
}
