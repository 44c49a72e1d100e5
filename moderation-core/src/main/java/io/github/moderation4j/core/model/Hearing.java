package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import java.util.Arrays;
import java.util.function.Consumer;

/** What the heads of a model say about one text: the highest of their answers over its windows. */
final class Hearing implements AutoCloseable {
  private static final double QUIET_LOGIT = Math.log(TextModel.QUIET / (1 - TextModel.QUIET));

  private final Pass pass;
  private final double[] logits;
  private final int[] loudest;
  private final Consumer<Hearing> whenDone;
  private int tokens;
  private boolean heardAny;

  /**
   * Scratch space.
   *
   * @param pass reads windows
   * @param heads how many heads there are
   * @param whenDone takes this back when nobody needs what was heard any more
   */
  Hearing(Pass pass, int heads, Consumer<Hearing> whenDone) {
    this.pass = pass;
    this.logits = new double[heads];
    this.loudest = new int[heads];
    this.whenDone = whenDone;
  }

  /** Reads a text and forgets the one before. */
  void read(AnalyzedText text) {
    tokens = text.tokenCount();
    heardAny = false;
    Arrays.fill(logits, Double.NEGATIVE_INFINITY);
    Windows windows = new Windows(text);
    while (windows.next()) {
      heardAny = true;
      keepHighest(pass.read(text, windows.firstToken(), windows.endToken()));
    }
  }

  private void keepHighest(double[] answers) {
    for (int head = 0; head < logits.length; head++) {
      if (answers[head] > logits[head]) {
        logits[head] = answers[head];
        loudest[head] = isQuiet(head) ? 0 : pass.loudestToken(head);
      }
    }
  }

  /** Whether the text has words of the author's own. */
  boolean heardAny() {
    return heardAny;
  }

  /** Whether the answer of a head is noise. */
  boolean isQuiet(int head) {
    return logits[head] < QUIET_LOGIT;
  }

  /** The answer of a head, from 0 to 1. */
  double probability(int head) {
    return 1 / (1 + Math.exp(-logits[head]));
  }

  /** Index of the first of the tokens that spoke loudest for a head. */
  int firstToken(int head) {
    return Math.max(0, loudest[head] - 1);
  }

  /** Index after the last of them. */
  int endToken(int head) {
    return Math.min(tokens, loudest[head] + 2);
  }

  @Override
  public void close() {
    whenDone.accept(this);
  }
}
