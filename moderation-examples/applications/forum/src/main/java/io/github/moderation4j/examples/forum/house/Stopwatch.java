package io.github.moderation4j.examples.forum.house;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Measures how long decisions take: the last thousand. Thread-safe. */
public final class Stopwatch {
  private static final int KEPT = 1000;
  private static final double NANOS_PER_MILLI = 1e6;

  private final LongSupplier nanos;
  private final AtomicLongArray last = new AtomicLongArray(KEPT);
  private final AtomicLong count = new AtomicLong();

  /**
   * A stopwatch.
   *
   * @param nanos nanoseconds since some fixed moment
   */
  public Stopwatch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  <T> T time(Supplier<T> work) {
    long start = nanos.getAsLong();
    T result = work.get();
    last.set((int) (count.getAndIncrement() % KEPT), nanos.getAsLong() - start);
    return result;
  }

  /**
   * The time below which a share of the decisions stayed.
   *
   * @param share from 0 to 1
   * @return milliseconds; 0 before the first
   */
  public double millis(double share) {
    int n = (int) Math.min(KEPT, count.get());
    if (n == 0) {
      return 0;
    }
    long[] sorted = new long[n];
    Arrays.setAll(sorted, last::get);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(n - 1L, Math.round(share * n))] / NANOS_PER_MILLI;
  }

  /**
   * How many were measured.
   *
   * @return at least 0
   */
  public long count() {
    return count.get();
  }
}
