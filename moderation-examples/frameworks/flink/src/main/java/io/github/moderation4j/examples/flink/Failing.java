package io.github.moderation4j.examples.flink;

import org.jspecify.annotations.Nullable;

/** Accesses of Flink's state, whose failures end the task: Flink restarts it from a checkpoint. */
final class Failing {
  private Failing() {}

  interface Write {
    void run() throws Exception;
  }

  interface Read<T extends @Nullable Object> {
    T get() throws Exception;
  }

  static void run(Write write) {
    get(
        () -> {
          write.run();
          return true;
        });
  }

  static <T extends @Nullable Object> T get(Read<T> read) {
    try {
      return read.get();
    } catch (Exception e) {
      throw new IllegalStateException("state cannot be read or written", e);
    }
  }
}
