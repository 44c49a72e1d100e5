package io.github.moderation4j.core.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * A bounded store of idle scratch space, so that reading a text allocates none. Thread-safe.
 *
 * <p>Every thread looks in a place of its own first, which it shares with few others; who finds
 * nothing there makes something new, and what finds its place taken is left to the collector. Who
 * takes without giving back loses nothing but the reuse.
 *
 * @param <T> the scratch space; what is in it is whatever the last user left
 */
public final class Pool<T> {
  /** How far apart places lie, so that two threads never write to one cache line. */
  private static final int STRIDE = 16;

  private final Supplier<T> maker;
  private final AtomicReferenceArray<T> places;
  private final int mask;

  /**
   * An empty pool.
   *
   * @param maker makes scratch space when none is idle
   */
  public Pool(Supplier<T> maker) {
    int count = Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) * 4;
    this.maker = maker;
    this.places = new AtomicReferenceArray<>(count * STRIDE);
    this.mask = count - 1;
  }

  /**
   * Takes scratch space out of the pool.
   *
   * @return what nobody else uses until it is given back
   */
  public T take() {
    T idle = places.getAndSet(place(), null);
    return idle != null ? idle : maker.get();
  }

  /**
   * Gives scratch space back.
   *
   * @param used what was taken, and is not used any more
   */
  public void give(T used) {
    places.setRelease(place(), used);
  }

  private int place() {
    return ((int) Thread.currentThread().getId() & mask) * STRIDE;
  }
}
