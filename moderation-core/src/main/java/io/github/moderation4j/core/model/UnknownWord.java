package io.github.moderation4j.core.model;

/** The row of a word that a model does not know: the mean of the rows of its character n-grams. */
final class UnknownWord {
  private final ModelData data;
  private final StringBuilder marked = new StringBuilder();
  private final int[] grams = new int[CharacterGrams.MOST];
  private final Lanes sums;
  private final int[] sum;
  private final byte[] mean;

  UnknownWord(ModelData data) {
    int width = Network.TAPS * data.filters();
    this.data = data;
    this.sums = new Lanes(1, width);
    this.sum = new int[width + Long.BYTES];
    this.mean = new byte[width];
  }

  /** The row of a part of a text, valid until the next is asked for. */
  byte[] row(CharSequence text, int start, int end) {
    marked.setLength(0);
    marked.append('<').append(text, start, Math.min(end, start + CharacterGrams.MOST)).append('>');
    int count = CharacterGrams.write(marked, data.grams(), grams);
    sums.clear(1);
    for (int i = 0; i < count; i++) {
      sums.add(data.products().table(), (data.words().length + grams[i]) * mean.length, 0);
    }
    sums.read(0, sum);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (byte) (sum[i] / count);
    }
    return mean;
  }
}
