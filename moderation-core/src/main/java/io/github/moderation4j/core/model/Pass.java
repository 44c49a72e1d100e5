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
  private final int[] filterBias;
  private final int[] highest;
  private final int[] total;
  private final int[] at;
  private final int[] spoken;
  private final int[] unknown;
  private int length;
  private int readingsFrom;

  Pass(ModelData data, RowIndex index, AnalyzedText text) {
    this.data = data;
    this.index = index;
    this.text = text;
    this.filters = data.filters();
    this.sums = new int[(Window.LONGEST + 2) * filters];
    this.filterBias = new int[filters];
    for (int f = 0; f < filters; f++) {
      filterBias[f] = Math.round(data.filterBias()[f] / data.products().steps()[f]);
    }
    this.highest = new int[filters];
    this.total = new int[filters];
    this.spoken = new int[data.heads().size()];
    this.at = new int[filters];
    this.unknown = new int[Network.TAPS * filters];
  }

  /** Reads a window: adds every token's products to the positions that see it. */
  void read(Window window) {
    length = window.length();
    Arrays.fill(sums, 0, (length + 2) * filters, 0);
    for (int i = 0; i < length; i++) {
      int token = window.firstToken() + i;
      int row = rowOf(token);
      if (row >= 0) {
        addRow(row, i);
      } else {
        addUnknown(token, i);
      }
      for (int left = text.stanceBitsAt(token); left != 0; left &= left - 1) {
        addRow(data.firstStanceRow() + Integer.numberOfTrailingZeros(left), i);
      }
    }
    gather(window.firstToken());
    listen(window.firstToken());
  }

  /** The answers of all filters, from the sums at the positions. */
  private void gather(int firstToken) {
    Arrays.fill(highest, 0);
    Arrays.fill(total, 0);
    Arrays.fill(at, firstToken);
    for (int i = 0; i < length; i++) {
      int from = (i + 1) * filters;
      for (int f = 0; f < filters; f++) {
        int sum = sums[from + f] + filterBias[f];
        total[f] += Math.max(0, sum);
        if (sum > highest[f]) {
          highest[f] = sum;
          at[f] = firstToken + i;
        }
      }
    }
  }

  /** What the words and pairs of neighbours say by themselves. */
  private void listen(int firstToken) {
    Arrays.fill(spoken, 0);
    int slots = data.phrases().slots();
    if (slots == 0) {
      return;
    }
    long before = 0;
    for (int i = 0; i < length; i++) {
      long word = hashOf(firstToken + i);
      data.phrases().add(PhraseSlots.of(word, slots), spoken);
      if (i > 0) {
        data.phrases().add(PhraseSlots.of(before, word, slots), spoken);
      }
      before = word;
    }
  }

  /** The answer of a head before the logistic function. */
  double logit(int head) {
    double mean = 0;
    double logit = data.headBias()[head];
    int means = (head * Network.ANSWERS + 1) * filters;
    for (int f = 0; f < filters; f++) {
      logit += share(head, f);
      mean += total[f] * data.products().steps()[f] * data.headWeights()[means + f];
    }
    return logit
        + mean / Math.sqrt(length)
        + spoken[head] * data.phrases().steps()[head] * PhraseSlots.share(length);
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
    return highest[filter]
        * data.products().steps()[filter]
        * data.headWeights()[head * Network.ANSWERS * filters + filter];
  }

  /** A token is seen from the position after it, its own, and the one before. */
  private void addRow(int row, int i) {
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

  private long hashOf(int token) {
    return switch (text.kindAt(token)) {
      case MENTION -> MENTION;
      case ADDRESS -> ADDRESS;
      default -> text.hashAt(token);
    };
  }

  /** The row of a token, or of the first of its readings that is a known word, or -1. */
  private int rowOf(int token) {
    int row = index.rowOf(hashOf(token));
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
