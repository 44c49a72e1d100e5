package io.github.moderation4j.core.train;

import io.github.moderation4j.core.model.Network;
import java.util.Arrays;
import java.util.Random;

/** One network while it learns: reads an example, compares, moves. */
final class Learner {
  private static final float RATE = 0.001f;
  private static final float ROW_RATE = 0.03f;
  private static final float DROPPED = 0.3f;
  private static final float READ_BY_GRAMS = 0.1f;
  private static final int BATCH = 16;

  final RowTable rows;
  final Adam convolution;
  final Adam filterBias;
  final Adam headWeights;
  final Adam headBias;
  final Offsets offsets;

  private final Random random;
  private final int dimensions;
  private final int filters;
  private final int heads;
  private final float[] inputs;
  private final float[] inputGradient;
  private final float[] sums;
  private final float[] highest;
  private final int[] at;
  private final float[] answers;
  private final float[] answerGradient;
  private final int[][] rowsRead = new int[Example.LONGEST][];
  private int collected;

  Learner(float[] rowValues, int dimensions, Settings settings, int sources, Random random) {
    this.random = random;
    this.dimensions = dimensions;
    this.filters = settings.filters();
    this.heads = settings.heads().size();
    this.rows = new RowTable(rowValues, dimensions);
    this.convolution = new Adam(chance(Network.TAPS * dimensions * filters, 0.05f));
    this.filterBias = new Adam(new float[filters]);
    this.headWeights = new Adam(chance(heads * filters, 0.1f));
    this.headBias = new Adam(new float[heads]);
    this.offsets = new Offsets(sources, heads);
    this.inputs = new float[(Example.LONGEST + 2) * dimensions];
    this.inputGradient = new float[inputs.length];
    this.sums = new float[filters];
    this.highest = new float[filters];
    this.at = new int[filters];
    this.answers = new float[filters];
    this.answerGradient = new float[filters];
  }

  private float[] chance(int size, float spread) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian() * spread;
    }
    return values;
  }

  /**
   * Learns from one example.
   *
   * @param pace how fast to move, from 1 at first to near 0 at the end
   * @return the sum of the log losses of its known labels
   */
  double learn(Example example, float pace) {
    int length = example.words().size();
    readRows(example);
    convolve(length);
    for (int f = 0; f < filters; f++) {
      boolean dropped = random.nextFloat() < DROPPED;
      answers[f] = dropped ? 0 : Math.max(0, highest[f]) / (1 - DROPPED);
      answerGradient[f] = 0;
    }
    double loss = compare(example);
    moveBack(length, pace);
    if (++collected == BATCH) {
      for (Adam weights : new Adam[] {convolution, filterBias, headWeights, headBias}) {
        weights.step(RATE * pace * (weights == headBias ? 10 : 1), collected);
      }
      collected = 0;
    }
    return loss;
  }

  private void readRows(Example example) {
    int length = example.words().size();
    for (int i = 0; i < length; i++) {
      Example.Word word = example.words().get(i);
      rowsRead[i] = random.nextFloat() < READ_BY_GRAMS ? word.grams() : word.rows();
      rows.mean(rowsRead[i], inputs, (i + 1) * dimensions);
    }
    Arrays.fill(inputs, 0, dimensions, 0);
    Arrays.fill(inputs, (length + 1) * dimensions, (length + 2) * dimensions, 0);
  }

  /** The highest answer of every filter and where it was. */
  private void convolve(int length) {
    Arrays.fill(highest, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < length; i++) {
      System.arraycopy(filterBias.values, 0, sums, 0, filters);
      for (int tap = 0; tap < Network.TAPS; tap++) {
        for (int d = 0; d < dimensions; d++) {
          addScaled(inputs[(i + tap) * dimensions + d], (tap * dimensions + d) * filters);
        }
      }
      for (int f = 0; f < filters; f++) {
        if (sums[f] > highest[f]) {
          highest[f] = sums[f];
          at[f] = i;
        }
      }
    }
  }

  private void addScaled(float x, int from) {
    float[] weights = convolution.values;
    for (int f = 0; f < filters; f++) {
      sums[f] += x * weights[from + f];
    }
  }

  private double compare(Example example) {
    double loss = 0;
    for (int head = 0; head < heads; head++) {
      float label = example.labels()[head];
      if (label < 0) {
        continue;
      }
      double logit = headBias.values[head] + offsets.of(example.source(), head);
      for (int f = 0; f < filters; f++) {
        logit += headWeights.values[head * filters + f] * answers[f];
      }
      double probability = 1 / (1 + Math.exp(-logit));
      loss -= label * Math.log(probability + 1e-7) + (1 - label) * Math.log(1 - probability + 1e-7);
      float gradient = (float) (probability - label) * example.weight();
      headBias.gradient[head] += gradient;
      offsets.move(example.source(), head, gradient);
      for (int f = 0; f < filters; f++) {
        headWeights.gradient[head * filters + f] += gradient * answers[f];
        answerGradient[f] += gradient * headWeights.values[head * filters + f];
      }
    }
    return loss;
  }

  /** Carries the gradient back to the filters and the rows they looked at. */
  private void moveBack(int length, float pace) {
    Arrays.fill(inputGradient, 0, (length + 2) * dimensions, 0);
    for (int f = 0; f < filters; f++) {
      if (answers[f] > 0) {
        float gradient = answerGradient[f] / (1 - DROPPED);
        filterBias.gradient[f] += gradient;
        moveFilter(f, gradient);
      }
    }
    for (int i = 0; i < length; i++) {
      rows.move(rowsRead[i], inputGradient, (i + 1) * dimensions, ROW_RATE * pace);
    }
  }

  private void moveFilter(int f, float gradient) {
    int input = at[f] * dimensions;
    for (int i = 0; i < Network.TAPS * dimensions; i++) {
      int weight = i * filters + f;
      convolution.gradient[weight] += gradient * inputs[input + i];
      inputGradient[input + i] += gradient * convolution.values[weight];
    }
  }
}
