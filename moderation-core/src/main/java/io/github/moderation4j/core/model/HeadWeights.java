package io.github.moderation4j.core.model;

/** The weights of the heads, filter by filter, so that silent filters cost nothing. */
final class HeadWeights {
  private final int heads;

  /** For the highest answer of a filter, by filter and head. */
  private final double[] highest;

  /** For its mean answer. */
  private final double[] mean;

  HeadWeights(ModelData data) {
    this.heads = data.heads().size();
    this.highest = transposed(data, 0);
    this.mean = transposed(data, 1);
  }

  private double[] transposed(ModelData data, int answer) {
    int filters = data.filters();
    double[] byFilter = new double[filters * heads];
    for (int i = 0; i < byFilter.length; i++) {
      int row = i % heads * Network.ANSWERS + answer;
      byFilter[i] = data.headWeights()[row * filters + i / heads];
    }
    return byFilter;
  }

  /** Adds what a filter answers to all heads. */
  void add(int filter, double highestAnswer, double meanAnswer, double[] logits) {
    int from = filter * heads;
    for (int head = 0; head < heads; head++) {
      logits[head] += highestAnswer * highest[from + head] + meanAnswer * mean[from + head];
    }
  }

  /** What the highest answer of a filter weighs for a head. */
  double ofHighest(int filter, int head) {
    return highest[filter * heads + head];
  }
}
