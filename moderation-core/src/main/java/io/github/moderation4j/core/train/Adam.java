package io.github.moderation4j.core.train;

import java.util.Arrays;

/** Weights that move by the Adam rule (Kingma and Ba, 2015), with decoupled weight decay. */
final class Adam {
  private static final float KEEP_MEAN = 0.9f;
  private static final float KEEP_SQUARE = 0.999f;
  private static final float SMALL = 1e-8f;
  private static final float DECAY = 1e-4f;

  final float[] values;
  final float[] gradient;
  private final float[] mean;
  private final float[] square;
  private int steps;

  Adam(float[] values) {
    this.values = values;
    this.gradient = new float[values.length];
    this.mean = new float[values.length];
    this.square = new float[values.length];
  }

  /** Moves against the gradient collected since the last step. */
  void step(float rate, int collected) {
    steps++;
    float meanScale = 1 / (1 - (float) Math.pow(KEEP_MEAN, steps));
    float squareScale = 1 / (1 - (float) Math.pow(KEEP_SQUARE, steps));
    for (int i = 0; i < values.length; i++) {
      float g = gradient[i] / collected;
      mean[i] += (1 - KEEP_MEAN) * (g - mean[i]);
      square[i] += (1 - KEEP_SQUARE) * (g * g - square[i]);
      float pace = (float) Math.sqrt(square[i] * squareScale) + SMALL;
      values[i] -= rate * (mean[i] * meanScale / pace + DECAY * values[i]);
    }
    Arrays.fill(gradient, 0);
  }
}
