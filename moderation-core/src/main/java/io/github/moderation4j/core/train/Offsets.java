package io.github.moderation4j.core.train;

/** What every source adds to every head: sources disagree on where a label begins. */
final class Offsets {
  private static final float RATE = 0.02f;
  private static final float DECAY = 5e-4f;
  private static final float SMALL = 1e-2f;

  private final int heads;
  private final float[] values;
  private final float[] squares;

  Offsets(int sources, int heads) {
    this.heads = heads;
    this.values = new float[sources * heads];
    this.squares = new float[sources * heads];
  }

  float of(int source, int head) {
    return values[source * heads + head];
  }

  void move(int source, int head, float gradient) {
    int i = source * heads + head;
    squares[i] += gradient * gradient;
    values[i] -= RATE * (gradient + DECAY * values[i]) / (float) Math.sqrt(squares[i] + SMALL);
  }
}
