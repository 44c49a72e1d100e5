package io.github.moderation4j.core;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Blocks of characters made short under a secret, so that little is left to be hashed.
 *
 * <p>Four characters are a word. Every word gets a secret number added, neighbours are multiplied,
 * and the products of a block are added up, lower and upper halves apart: the universal hash NH of
 * UMAC (Black and others, 1999). Two blocks of one length have equal sums for one secret in 2^62 at
 * the most; second sums, with the secret numbers of the next pair, make that 2^124.
 */
final class Compression {
  /** Characters in a block: as many as are read at once. */
  static final int BLOCK = 512;

  private static final int WORD = 4;
  private static final int WORDS = BLOCK / WORD;

  /** Secret numbers that a block needs, those of the second sums included. */
  static final int SECRETS = WORDS + 2;

  private final long[] secrets;
  private final char[] chars = new char[BLOCK];
  private final long[] words = new long[WORDS];

  /** Two views of the same bytes: copying is the quickest way from characters to words. */
  private final CharBuffer written;

  private final LongBuffer read;

  /**
   * Makes room for blocks.
   *
   * @param secrets random numbers, as many as {@link #SECRETS}; only read
   */
  Compression(long[] secrets) {
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Character.BYTES).order(ByteOrder.nativeOrder());
    this.secrets = secrets;
    this.written = bytes.asCharBuffer();
    this.read = bytes.asLongBuffer();
  }

  /** Makes up to a block of a text short and passes it on. */
  void pass(String text, int from, int to, SipHash into) {
    int length = to - from;
    int count = (length + 2 * WORD - 1) / (2 * WORD) * 2;
    text.getChars(from, to, chars, 0);
    Arrays.fill(chars, length, count * WORD, '\0');
    written.clear().put(chars, 0, count * WORD);
    read.clear().get(words, 0, count);
    sum(count, into);
  }

  private void sum(int count, SipHash into) {
    long low = 0;
    long high = 0;
    long secondLow = 0;
    long secondHigh = 0;
    for (int i = 0; i < count; i += 2) {
      long a = words[i] + secrets[i];
      long b = words[i + 1] + secrets[i + 1];
      low += a * b;
      high += Math.multiplyHigh(a, b);
      long c = words[i] + secrets[i + 2];
      long d = words[i + 1] + secrets[i + 3];
      secondLow += c * d;
      secondHigh += Math.multiplyHigh(c, d);
    }
    into.absorb(low);
    into.absorb(high);
    into.absorb(secondLow);
    into.absorb(secondHigh);
  }
}
