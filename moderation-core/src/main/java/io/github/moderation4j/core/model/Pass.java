package io.github.moderation4j.core.model;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.HashTable;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Token;
import java.util.Arrays;
import java.util.List;

/** One reading of one text: the scratch space and the sums. */
final class Pass {
  private static final long MENTION = Token.hashOf("user");
  private static final long ADDRESS = Token.hashOf("url");

  private final ModelData data;
  private final HeadWeights weights;
  private final HashTable known;
  private final AnalyzedText text;
  private final int filters;
  private final Lanes sums;
  private final int[] filterBias;
  private final int[] sum;
  private final int[] highest;
  private final int[] total;
  private final int[] spoken;
  private final double[] logits;
  private Window window = new Window(0, 0);
  private int readingsFrom;

  /**
   * A reading that has not begun.
   *
   * @param data the parameters
   * @param weights those of the heads, as they are added
   * @param known the rows of the known words, counted from 1
   * @param text the text
   */
  Pass(ModelData data, HeadWeights weights, HashTable known, AnalyzedText text) {
    this.data = data;
    this.weights = weights;
    this.known = known;
    this.text = text;
    this.filters = data.filters();
    this.sums = new Lanes(Math.min(Window.LONGEST, text.tokenCount()) + 2, filters);
    this.filterBias = new int[filters];
    for (int f = 0; f < filters; f++) {
      filterBias[f] = Math.round(data.filterBias()[f] / data.products().steps()[f]);
    }
    this.sum = new int[filters + Long.BYTES];
    this.highest = new int[filters];
    this.total = new int[filters];
    this.spoken = new int[data.heads().size()];
    this.logits = new double[data.heads().size()];
  }

  /**
   * Reads a window: adds every token's products to the positions that see it.
   *
   * @return the answers of the heads before the logistic function, until the next window is read
   */
  double[] read(Window next) {
    window = next;
    sums.clear();
    for (int i = 0; i < window.length(); i++) {
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
    gather();
    listen(window.firstToken());
    answer();
    return logits;
  }

  /** The answers of all filters, from the sums at the positions. */
  private void gather() {
    Arrays.fill(highest, 0);
    Arrays.fill(total, 0);
    for (int i = 0; i < window.length(); i++) {
      sums.read(i + 1, sum);
      for (int f = 0; f < filters; f++) {
        int answer = Math.max(0, sum[f] + filterBias[f]);
        total[f] += answer;
        highest[f] = Math.max(highest[f], answer);
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
    for (int i = 0; i < window.length(); i++) {
      long word = hashOf(firstToken + i);
      data.phrases().add(PhraseSlots.of(word, slots), spoken);
      if (i > 0) {
        data.phrases().add(PhraseSlots.of(before, word, slots), spoken);
      }
      before = word;
    }
  }

  private void answer() {
    double share = PhraseSlots.share(window.length());
    for (int head = 0; head < logits.length; head++) {
      logits[head] = data.headBias()[head] + spoken[head] * data.phrases().steps()[head] * share;
    }
    double root = Math.sqrt(window.length());
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
    return window.firstToken() + loudestPosition(best);
  }

  private int loudestPosition(int filter) {
    for (int i = 0; i < window.length(); i++) {
      sums.read(i + 1, sum);
      if (highest[filter] > 0 && sum[filter] + filterBias[filter] == highest[filter]) {
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

  /** An unknown word is the mean of its character n-grams. */
  private void addUnknown(int token, int i) {
    int[] grams = CharacterGrams.of(text.textAt(token), data.grams());
    byte[] table = data.products().table();
    int[] all = new int[Network.TAPS * filters];
    for (int gram : grams) {
      int from = (data.words().length + gram) * all.length;
      for (int j = 0; j < all.length; j++) {
        all[j] += table[from + j];
      }
    }
    byte[] mean = new byte[all.length];
    for (int j = 0; j < all.length; j++) {
      mean[j] = (byte) (all[j] / grams.length);
    }
    add(mean, 0, i);
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
    int row = known.get(hashOf(token));
    List<Reading> readings = text.readings();
    while (readingsFrom < readings.size() && readings.get(readingsFrom).firstToken() < token) {
      readingsFrom++;
    }
    for (int r = readingsFrom;
        row == 0 && r < readings.size() && readings.get(r).firstToken() == token;
        r++) {
      row = known.get(Token.hashOf(readings.get(r).text()));
    }
    return row - 1;
  }
}
