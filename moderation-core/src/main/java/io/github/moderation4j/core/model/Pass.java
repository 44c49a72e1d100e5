package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;
import java.util.List;

/** One reading of one text: the scratch space and the sums. */
final class Pass {
  private static final long MENTION = Token.hashOf("user");
  private static final long ADDRESS = Token.hashOf("url");

  private final ModelData data;
  private final RowIndex index;
  private final AnalyzedText text;
  private final int filters;
  private final int[] sums;
  private final int[] highest;
  private final int[] at;
  private final int[] unknown;
  private int readingsFrom;

  Pass(ModelData data, RowIndex index, AnalyzedText text) {
    this.data = data;
    this.index = index;
    this.text = text;
    this.filters = data.filters();
    this.sums = new int[(Window.LONGEST + 2) * filters];
    this.highest = new int[filters];
    this.at = new int[filters];
    this.unknown = new int[Network.TAPS * filters];
  }

  /** Reads a window: adds every token's products to the positions that see it. */
  void read(Window window) {
    int length = window.length();
    Arrays.fill(sums, 0, (length + 2) * filters, 0);
    for (int i = 0; i < length; i++) {
      int row = rowOf(window.firstToken() + i);
      if (row >= 0) {
        addKnown(row, i);
      } else {
        addUnknown(window.firstToken() + i, i);
      }
    }
    Arrays.fill(highest, Integer.MIN_VALUE);
    for (int i = 0; i < length; i++) {
      int from = (i + 1) * filters;
      for (int f = 0; f < filters; f++) {
        if (sums[from + f] > highest[f]) {
          highest[f] = sums[from + f];
          at[f] = window.firstToken() + i;
        }
      }
    }
  }

  /** The answer of a head before the logistic function. */
  double logit(int head) {
    double logit = data.headBias()[head];
    for (int f = 0; f < filters; f++) {
      logit += share(head, f);
    }
    return logit;
  }

  /** The token around which the filters spoke loudest for a head. */
  int loudestToken(int head) {
    int best = at[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int f = 0; f < filters; f++) {
      double share = share(head, f);
      if (share > most) {
        most = share;
        best = at[f];
      }
    }
    return best;
  }

  private double share(int head, int filter) {
    float answer = data.filterBias()[filter] + highest[filter] * data.products().steps()[filter];
    return answer > 0 ? answer * data.headWeights()[head * filters + filter] : 0;
  }

  /** A token is seen from the position after it, its own, and the one before. */
  private void addKnown(int row, int i) {
    byte[] table = data.products().table();
    for (int tap = 0; tap < Network.TAPS; tap++) {
      int from = (row * Network.TAPS + tap) * filters;
      int to = (i + 2 - tap) * filters;
      for (int f = 0; f < filters; f++) {
        sums[to + f] += table[from + f];
      }
    }
  }

  /** An unknown word is the mean of its character n-grams. */
  private void addUnknown(int token, int i) {
    Arrays.fill(unknown, 0);
    int[] grams = CharacterGrams.of(text.textAt(token), data.grams());
    byte[] table = data.products().table();
    for (int gram : grams) {
      int from = (data.words().length + gram) * unknown.length;
      for (int j = 0; j < unknown.length; j++) {
        unknown[j] += table[from + j];
      }
    }
    for (int tap = 0; tap < Network.TAPS; tap++) {
      int to = (i + 2 - tap) * filters;
      for (int f = 0; f < filters; f++) {
        sums[to + f] += unknown[tap * filters + f] / grams.length;
      }
    }
  }

  /** The row of a token, or of the first of its readings that is a known word, or -1. */
  private int rowOf(int token) {
    int row =
        index.rowOf(
            switch (text.kindAt(token)) {
              case MENTION -> MENTION;
              case ADDRESS -> ADDRESS;
              default -> text.hashAt(token);
            });
    List<Reading> readings = text.readings();
    while (readingsFrom < readings.size() && readings.get(readingsFrom).firstToken() < token) {
      readingsFrom++;
    }
    for (int r = readingsFrom;
        row < 0 && r < readings.size() && readings.get(r).firstToken() == token;
        r++) {
      row = index.rowOf(Token.hashOf(readings.get(r).text()));
    }
    return row;
  }
}
