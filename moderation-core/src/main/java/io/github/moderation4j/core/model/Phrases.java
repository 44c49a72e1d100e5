package io.github.moderation4j.core.model;

/**
 * What words and pairs of neighbouring words say by themselves, as small integers.
 *
 * @param table by slot and head, each divided by the head's step; may be empty
 * @param steps what one unit is worth, by head
 */
@SuppressWarnings("ArrayRecordComponent") // a table of this size is shared, never compared
record Phrases(byte[] table, float[] steps) {
  private static final float SMALLEST = 1e-6f;

  /** Rounds the weights of a network. */
  static Phrases of(Network network) {
    float[] weights = network.phraseWeights();
    float[] steps = new float[network.heads().size()];
    for (int i = 0; i < weights.length; i++) {
      int head = i % steps.length;
      steps[head] =
          Math.max(steps[head], Math.max(SMALLEST, Math.abs(weights[i])) / Byte.MAX_VALUE);
    }
    byte[] table = new byte[weights.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.round(weights[i] / steps[i % steps.length]);
    }
    return new Phrases(table, steps);
  }

  int slots() {
    return table.length / steps.length;
  }
}
