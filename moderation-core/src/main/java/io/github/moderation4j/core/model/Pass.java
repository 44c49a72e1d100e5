package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.HashTable;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;
import java.util.List;

/** One reading of one window of a text: the scratch space and the sums. Used again and again. */
final class Pass {
  private static final long MENTION = Token.hashOf("user");
  private static final long ADDRESS = Token.hashOf("url");

  private final ModelData data;
  private final HeadWeights weights;
  private final HashTable known;
  private final UnknownWord unknown;
  private final int filters;
  private final Lanes sums;
  private final int[] filterBias;
  private final int[] sum;
  private final int[] highest;
  private final int[] total;
  private final Lanes phrases;
  private final int[] spoken;
  private final double[] logits;
  private int firstToken;
  private int length;

  /**
   * Scratch space.
   *
   * @param data the parameters
   * @param weights those of the heads, as they are added
   * @param known the rows of the known words, counted from 1
   */
  Pass(ModelData data, HeadWeights weights, HashTable known) {
    this.data = data;
    this.weights = weights;
    this.known = known;
    this.unknown = new UnknownWord(data);
    this.filters = data.filters();
    this.sums = new Lanes(Windows.LONGEST + 2, filters);
    this.filterBias = new int[filters];
    for (int f = 0; f < filters; f++) {
      filterBias[f] = Math.round(data.filterBias()[f] / data.products().steps()[f]);
    }
    this.sum = new int[filters + Long.BYTES];
    this.highest = new int[filters];
    this.total = new int[filters];
    this.phrases = new Lanes(1, data.heads().size());
    this.spoken = new int[data.heads().size() + Long.BYTES];
    this.logits = new double[data.heads().size()];
  }

  /**
   * Reads a window: adds every token's products to the positions that see it.
   *
   * @return the answers of the heads before the logistic function, until the next window is read
   */
  double[] read(AnalyzedText text, int first, int end) {
    firstToken = first;
    length = end - first;
    sums.clear(length + 2);
    for (int i = 0; i < length; i++) {
      int token = first + i;
      int row = rowOf(text, token);
      if (row >= 0) {
        addRow(row, i);
      } else {
        String normal = text.normalized().text();
        add(unknown.row(normal, text.normalStartAt(token), text.normalEndAt(token)), 0, i);
      }
      for (int left = text.stanceBitsAt(token); left != 0; left &= left - 1) {
        addRow(data.firstStanceRow() + Integer.numberOfTrailingZeros(left), i);
      }
    }
    gather();
    listen(text);
    answer();
    return logits;
  }

  /** The answers of all filters, from the sums at the positions. */
  private void gather() {
    Arrays.fill(highest, 0);
    Arrays.fill(total, 0);
    for (int i = 0; i < length; i++) {
      sums.read(i + 1, sum);
      for (int f = 0; f < filters; f++) {
        int answer = Math.max(0, sum[f] + filterBias[f]);
        total[f] += answer;
        highest[f] = Math.max(highest[f], answer);
      }
    }
  }

  /** What the words and pairs of neighbours say by themselves. */
  private void listen(AnalyzedText text) {
    phrases.clear(1);
    int slots = data.phrases().slots();
    long before = 0;
    for (int i = 0; i < length && slots > 0; i++) {
      long word = hashOf(text, firstToken + i);
      speak(PhraseSlots.of(word, slots));
      if (i > 0) {
        speak(PhraseSlots.of(before, word, slots));
      }
      before = word;
    }
    phrases.read(0, spoken);
  }

  private void speak(int slot) {
    phrases.add(data.phrases().table(), slot * logits.length, 0);
  }

  private void answer() {
    double share = PhraseSlots.share(length);
    for (int head = 0; head < logits.length; head++) {
      logits[head] = data.headBias()[head] + spoken[head] * data.phrases().steps()[head] * share;
    }
    double root = Math.sqrt(length);
    for (int f = 0; f < filters; f++) {
      if (highest[f] > 0) {
        double step = data.products().steps()[f];
        weights.add(f, highest[f] * step, total[f] * step / root, logits);
      }
    }
  }

  /** The token around which the filters spoke loudest for a head in the window just read. */
  int loudestToken(int head) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int f = 0; f < filters; f++) {
      double share = highest[f] * data.products().steps()[f] * weights.ofHighest(f, head);
      if (share > most) {
        most = share;
        best = f;
      }
    }
    return firstToken + loudestPosition(best);
  }

  private int loudestPosition(int filter) {
    for (int i = 0; i < length && highest[filter] > 0; i++) {
      if (sums.sumAt(i + 1, filter) + filterBias[filter] == highest[filter]) {
        return i;
      }
    }
    return 0;
  }

  /** A token is seen from the position after it, its own, and the one before. */
  private void addRow(int row, int i) {
    add(data.products().table(), row * Network.TAPS * filters, i);
  }

  private void add(byte[] table, int from, int i) {
    for (int tap = 0; tap < Network.TAPS; tap++) {
      sums.add(table, from + tap * filters, i + 2 - tap);
    }
  }

  private static long hashOf(AnalyzedText text, int token) {
    return switch (text.kindAt(token)) {
      case MENTION -> MENTION;
      case ADDRESS -> ADDRESS;
      default -> text.hashAt(token);
    };
  }

  /** The row of a token, or of the first of its readings that is a known word, or -1. */
  private int rowOf(AnalyzedText text, int token) {
    int row = known.get(hashOf(text, token));
    if (row == 0) {
      List<Reading> readings = text.readings();
      int r = text.firstReadingFrom(token);
      while (row == 0 && r < readings.size() && readings.get(r).firstToken() == token) {
        row = known.get(Token.hashOf(readings.get(r).text()));
        r++;
      }
    }
    return row - 1;
  }
}
