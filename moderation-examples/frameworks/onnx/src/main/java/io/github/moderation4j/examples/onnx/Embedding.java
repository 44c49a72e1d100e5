package io.github.moderation4j.examples.onnx;

/** What a text means, as a direction in space. Immutable. */
public final class Embedding {
  private final float[] direction;

  private Embedding(float[] direction) {
    this.direction = direction;
  }

  /** The mean direction of the vectors of a text's pieces. */
  static Embedding mean(float[][] vectors) {
    float[] sum = new float[vectors[0].length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    double length = Math.sqrt(dot(sum, sum));
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) length;
    }
    return new Embedding(sum);
  }

  /**
   * How nearly two texts mean the same.
   *
   * @param other the other text's embedding, of the same model
   * @return the cosine of the angle between them, from -1 to 1
   */
  public double similarity(Embedding other) {
    return dot(direction, other.direction);
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
