package io.github.moderation4j.core.model;

import java.util.Arrays;

/**
 * The products of rows and filters, worked out beforehand as small integers.
 *
 * @param table products by row, tap and filter, each divided by the filter's step
 * @param steps what one unit is worth, by filter
 */
@SuppressWarnings("ArrayRecordComponent") // a table of this size is shared, never compared
record Quantized(byte[] table, float[] steps) {
  private static final float SMALLEST = 1e-6f;

  /** Works out the products of a network. */
  static Quantized of(Network network) {
    int width = Network.TAPS * network.filters();
    int rows = network.words().length + network.grams() + Network.STANCES;
    float[] row = new float[width];
    float[] steps = new float[network.filters()];
    for (int r = 0; r < rows; r++) {
      multiply(network, r, row);
      for (int i = 0; i < width; i++) {
        int f = i % steps.length;
        steps[f] = Math.max(steps[f], Math.max(SMALLEST, Math.abs(row[i])) / Byte.MAX_VALUE);
      }
    }
    byte[] table = new byte[rows * width];
    for (int r = 0; r < rows; r++) {
      multiply(network, r, row);
      for (int i = 0; i < width; i++) {
        table[r * width + i] = (byte) Math.round(row[i] / steps[i % steps.length]);
      }
    }
    return new Quantized(table, steps);
  }

  private static void multiply(Network network, int r, float[] row) {
    int filters = network.filters();
    int dimensions = network.dimensions();
    Arrays.fill(row, 0);
    for (int tap = 0; tap < Network.TAPS; tap++) {
      for (int d = 0; d < dimensions; d++) {
        float x = network.rows()[r * dimensions + d];
        int from = (tap * dimensions + d) * filters;
        for (int f = 0; f < filters; f++) {
          row[tap * filters + f] += x * network.convolution()[from + f];
        }
      }
    }
  }
}
