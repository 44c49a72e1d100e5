package io.github.moderation4j.examples.forum.house;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets what happens to a post happen one after another, so that a verdict on one text never settles
 * another that came meanwhile. Within this process. Thread-safe.
 */
final class Turns {
  private static final int LOCKS = 256;

  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

  /** Does something when it is a post's turn; may be called again from within. */
  <T> T of(long post, Supplier<T> work) {
    ReentrantLock lock = locks.get((int) Math.floorMod(post, (long) LOCKS));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
