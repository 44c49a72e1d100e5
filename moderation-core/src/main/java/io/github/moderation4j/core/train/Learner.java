package io.github.moderation4j.core.train;

import io.github.moderation4j.core.analysis.Stance;
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
  final PhraseWeights phrases;

  private final Random random;
  private final int dimensions;
  private final int filters;
  private final int heads;
  private final int firstStance;
  private final float[] inputs;
  private final float[] inputGradient;
  private final float[] sums;
  private final int[] at;
  private final float[] answers;
  private final float[] answerGradient;
  private final boolean[] dropped;
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
    this.headWeights = new Adam(chance(heads * Network.ANSWERS * filters, 0.1f));
    this.headBias = new Adam(new float[heads]);
    this.offsets = new Offsets(sources, heads);
    this.phrases = new PhraseWeights(settings.phrases(), heads);
    this.firstStance = rowValues.length / dimensions - Stance.values().length;
    this.inputs = new float[(Example.LONGEST + 2) * dimensions];
    this.inputGradient = new float[inputs.length];
    this.sums = new float[Example.LONGEST * filters];
    this.at = new int[filters];
    this.answers = new float[Network.ANSWERS * filters];
    this.answerGradient = new float[answers.length];
    this.dropped = new boolean[answers.length];
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
    gather(length);
    for (int a = 0; a < answers.length; a++) {
      dropped[a] = random.nextFloat() < DROPPED;
      answers[a] = dropped[a] ? 0 : answers[a] / (1 - DROPPED);
      answerGradient[a] = 0;
    }
    double loss = compare(example, pace);
    moveBack(example, pace);
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
      for (int left = example.stances()[i]; left != 0; left &= left - 1) {
        rows.add(stanceRow(left), inputs, (i + 1) * dimensions);
      }
    }
    Arrays.fill(inputs, 0, dimensions, 0);
    Arrays.fill(inputs, (length + 1) * dimensions, (length + 2) * dimensions, 0);
  }

  private int stanceRow(int stances) {
    return firstStance + Integer.numberOfTrailingZeros(stances);
  }

  /** What every filter sees at every position. */
  private void convolve(int length) {
    for (int i = 0; i < length; i++) {
      System.arraycopy(filterBias.values, 0, sums, i * filters, filters);
      for (int input = 0; input < Network.TAPS * dimensions; input++) {
        addScaled(inputs[i * dimensions + input], input * filters, i * filters);
      }
    }
  }

  private void addScaled(float x, int from, int to) {
    float[] weights = convolution.values;
    for (int f = 0; f < filters; f++) {
      sums[to + f] += x * weights[from + f];
    }
  }

  /** The two answers of every filter: its highest and its mean. */
  private void gather(int length) {
    float share = share(length);
    for (int f = 0; f < filters; f++) {
      float highest = 0;
      float total = 0;
      at[f] = 0;
      for (int i = 0; i < length; i++) {
        float sum = Math.max(0, sums[i * filters + f]);
        total += sum;
        if (sum > highest) {
          highest = sum;
          at[f] = i;
        }
      }
      answers[f] = highest;
      answers[filters + f] = total * share;
    }
  }

  private static float share(int length) {
    return (float) (1 / Math.sqrt(length));
  }

  private double compare(Example example, float pace) {
    double loss = 0;
    for (int head = 0; head < heads; head++) {
      float label = example.labels()[head];
      if (label < 0) {
        continue;
      }
      double logit =
          headBias.values[head] + offsets.of(example.source(), head) + phrases.say(example, head);
      for (int a = 0; a < answers.length; a++) {
        logit += headWeights.values[head * answers.length + a] * answers[a];
      }
      double probability = 1 / (1 + Math.exp(-logit));
      loss -= label * Math.log(probability + 1e-7) + (1 - label) * Math.log(1 - probability + 1e-7);
      float gradient = (float) (probability - label) * example.weight();
      headBias.gradient[head] += gradient;
      offsets.move(example.source(), head, gradient);
      phrases.move(example, head, gradient, pace);
      for (int a = 0; a < answers.length; a++) {
        headWeights.gradient[head * answers.length + a] += gradient * answers[a];
        answerGradient[a] += gradient * headWeights.values[head * answers.length + a];
      }
    }
    return loss;
  }

  /** Carries the gradient back to the filters and the rows they looked at. */
  private void moveBack(Example example, float pace) {
    int length = example.words().size();
    Arrays.fill(inputGradient, 0, (length + 2) * dimensions, 0);
    for (int f = 0; f < filters; f++) {
      if (answers[f] > 0) {
        moveFilter(f, at[f], answerGradient[f] / (1 - DROPPED));
      }
      if (!dropped[filters + f]) {
        float gradient = answerGradient[filters + f] / (1 - DROPPED) * share(length);
        for (int i = 0; i < length; i++) {
          if (sums[i * filters + f] > 0) {
            moveFilter(f, i, gradient);
          }
        }
      }
    }
    for (int i = 0; i < length; i++) {
      int from = (i + 1) * dimensions;
      rows.move(rowsRead[i], inputGradient, from, ROW_RATE * pace);
      for (int left = example.stances()[i]; left != 0; left &= left - 1) {
        rows.move(new int[] {stanceRow(left)}, inputGradient, from, ROW_RATE * pace);
      }
    }
  }

  private void moveFilter(int f, int position, float gradient) {
    filterBias.gradient[f] += gradient;
    int input = position * dimensions;
    for (int i = 0; i < Network.TAPS * dimensions; i++) {
      int weight = i * filters + f;
      convolution.gradient[weight] += gradient * inputs[input + i];
      inputGradient[input + i] += gradient * convolution.values[weight];
    }
  }
}
