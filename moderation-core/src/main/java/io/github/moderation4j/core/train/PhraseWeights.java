package io.github.moderation4j.core.train;

import io.github.moderation4j.core.model.PhraseSlots;

/** What words and pairs of neighbours say by themselves, learned by Adagrad. */
final class PhraseWeights {
  private static final float RATE = 0.1f;
  private static final float SMALL = 1e-4f;

  private final int heads;
  private final float[] values;
  private final float[] squares;

  PhraseWeights(int slots, int heads) {
    this.heads = heads;
    this.values = new float[slots * heads];
    this.squares = new float[slots * heads];
  }

  float[] values() {
    return values;
  }

  /** What the phrases of an example add to a head. */
  double say(Example example, int head) {
    double sum = 0;
    for (int slot : example.phrases()) {
      sum += values[slot * heads + head];
    }
    return sum * PhraseSlots.share(example.words().size());
  }

  /** Moves the phrases of an example against the gradient of a head. */
  void move(Example example, int head, float gradient, float pace) {
    float each = gradient * (float) PhraseSlots.share(example.words().size());
    for (int slot : example.phrases()) {
      int i = slot * heads + head;
      squares[i] += each * each;
      values[i] -= RATE * pace * each / (float) Math.sqrt(squares[i] + SMALL);
    }
  }
}
