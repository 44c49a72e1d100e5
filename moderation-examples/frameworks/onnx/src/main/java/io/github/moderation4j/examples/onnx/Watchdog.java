package io.github.moderation4j.examples.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends runs of a model that take too long. Thread-safe. */
final class Watchdog implements AutoCloseable {
  private final ScheduledThreadPoolExecutor clock;
  private final long nanos;

  Watchdog(Duration limit) {
    this.nanos = limit.toNanos();
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "moderation-onnx-watchdog");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
  }

  Run start() throws OrtException {
    return new Run();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** One run, watched from now until it is closed. */
  final class Run implements AutoCloseable {
    private final OrtSession.RunOptions options = new OrtSession.RunOptions();
    private final Future<?> end;
    private boolean over;

    private Run() throws OrtException {
      this.end = clock.schedule(this::terminate, nanos, TimeUnit.NANOSECONDS);
    }

    OrtSession.RunOptions options() {
      return options;
    }

    /** Never touches options that are closed: they are native memory. */
    private synchronized Void terminate() throws OrtException {
      if (!over) {
        options.setTerminate(true);
      }
      return null;
    }

    @Override
    public synchronized void close() {
      over = true;
      end.cancel(false);
      options.close();
    }
  }
}
