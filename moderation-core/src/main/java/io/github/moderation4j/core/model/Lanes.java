package io.github.moderation4j.core.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Sums of rows of small integers, eight at a time, at the positions of a window.
 *
 * <p>Eight bytes are read as one {@code long}, made positive, and added in lanes of 16 bits: the
 * even ones in one {@code long}, the odd ones in the next. A lane has room for 256 rows.
 */
final class Lanes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Turns eight signed bytes into unsigned ones, each 128 more. */
  private static final long POSITIVE = 0x8080808080808080L;

  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int LANE = 0xFFFF;

  private final int width;
  private final int longs;
  private final long[] sums;

  /** How much too high all lanes of a position are. */
  private final int[] excess;

  /**
   * Room for sums, all 0.
   *
   * @param positions how many positions there are
   * @param width how many numbers are summed up at each
   */
  Lanes(int positions, int width) {
    this.width = width;
    this.longs = (width + Long.BYTES - 1) / Long.BYTES * 2;
    this.sums = new long[positions * longs];
    this.excess = new int[positions];
  }

  /** Forgets the sums at the first positions. */
  void clear(int positions) {
    Arrays.fill(sums, 0, positions * longs, 0);
    Arrays.fill(excess, 0, positions, 0);
  }

  /** Adds the bytes from a place on to a position. */
  void add(byte[] table, int from, int position) {
    int end = (position + 1) * longs;
    int at = from;
    for (int sum = position * longs; sum < end; sum += 2) {
      long eight = eight(table, at) ^ POSITIVE;
      sums[sum] += eight & EVEN;
      sums[sum + 1] += (eight >>> Byte.SIZE) & EVEN;
      at += Long.BYTES;
    }
    excess[position] -= Byte.MIN_VALUE;
  }

  /** Eight bytes, or those that are left. */
  private static long eight(byte[] table, int at) {
    if (at + Long.BYTES <= table.length) {
      return (long) EIGHT.get(table, at);
    }
    long left = 0;
    for (int i = table.length - 1; i >= at; i--) {
      left = (left << Byte.SIZE) | (table[i] & 0xFF);
    }
    return left;
  }

  /** Writes the sums at a position into an array with room for a multiple of eight. */
  void read(int position, int[] into) {
    int tooHigh = excess[position];
    int sum = position * longs;
    for (int i = 0; i < width; i += Long.BYTES) {
      unpack(sums[sum], tooHigh, into, i);
      unpack(sums[sum + 1], tooHigh, into, i + 1);
      sum += 2;
    }
  }

  /** One of the sums at a position. */
  int sumAt(int position, int number) {
    int lanes = position * longs + number / Long.BYTES * 2 + (number & 1);
    int shift = number % Long.BYTES / 2 * Short.SIZE;
    return (int) (sums[lanes] >>> shift & LANE) - excess[position];
  }

  private static void unpack(long lanes, int tooHigh, int[] into, int i) {
    into[i] = (int) (lanes & LANE) - tooHigh;
    into[i + 2] = (int) ((lanes >>> Short.SIZE) & LANE) - tooHigh;
    into[i + 4] = (int) ((lanes >>> (2 * Short.SIZE)) & LANE) - tooHigh;
    into[i + 6] = (int) (lanes >>> (3 * Short.SIZE)) - tooHigh;
  }
}
