package io.github.moderation4j.core.train;

/** Rows of words and n-grams that move by Adagrad, with one pace per row. */
final class RowTable {
  private static final float SMALL = 1e-6f;
  private static final float FASTEST = 0.5f;

  final float[] values;
  private final int dimensions;
  private final float[] squares;

  RowTable(float[] values, int dimensions) {
    this.values = values;
    this.dimensions = dimensions;
    this.squares = new float[values.length / dimensions];
  }

  /** Writes the mean of some rows. */
  void mean(int[] rows, float[] out, int to) {
    if (rows.length == 1) {
      System.arraycopy(values, rows[0] * dimensions, out, to, dimensions);
      return;
    }
    float share = 1f / rows.length;
    for (int d = 0; d < dimensions; d++) {
      out[to + d] = 0;
    }
    for (int row : rows) {
      for (int d = 0; d < dimensions; d++) {
        out[to + d] += values[row * dimensions + d] * share;
      }
    }
  }

  /** Adds a row. */
  void add(int row, float[] out, int to) {
    for (int d = 0; d < dimensions; d++) {
      out[to + d] += values[row * dimensions + d];
    }
  }

  /** Moves the rows against the gradient of their mean. */
  void move(int[] rows, float[] gradient, int from, float rate) {
    float square = 0;
    for (int d = 0; d < dimensions; d++) {
      square += gradient[from + d] * gradient[from + d];
    }
    if (square == 0) {
      return;
    }
    float share = 1f / rows.length;
    for (int row : rows) {
      squares[row] += square / dimensions * share * share;
      float pace = Math.min(rate * share / (float) Math.sqrt(squares[row] + SMALL), FASTEST);
      for (int d = 0; d < dimensions; d++) {
        values[row * dimensions + d] -= pace * gradient[from + d];
      }
    }
  }
}
