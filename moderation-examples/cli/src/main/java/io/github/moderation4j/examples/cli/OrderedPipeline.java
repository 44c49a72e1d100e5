package io.github.moderation4j.examples.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on a stream of items with several threads and hands the results on in the order of the
 * items.
 *
 * <p>A result is handed on as soon as all before it are, so a slow producer sees its answers at
 * once. At most {@code 16 × threads} items are under way, so memory does not grow with the input.
 */
final class OrderedPipeline {
  private static final int ITEMS_PER_THREAD = 16;

  private final int threads;

  OrderedPipeline(int threads) {
    this.threads = threads;
  }

  /** Where the items come from; empty ends the stream. */
  @FunctionalInterface
  interface Source<T> {
    Optional<T> next() throws IOException;
  }

  /** Where the results go. Called by one thread, in order. */
  @FunctionalInterface
  interface Sink<T> {
    /**
     * Takes the next result.
     *
     * @param result the result
     * @param more whether another one is already waiting
     */
    void accept(T result, boolean more) throws IOException;
  }

  /**
   * Runs until the source is empty.
   *
   * @throws IOException if the source or the sink fails; the rest is then dropped
   */
  <I, O> void run(Source<I> source, Function<I, O> work, Sink<O> sink) throws IOException {
    BlockingQueue<Future<Optional<O>>> queue = new ArrayBlockingQueue<>(ITEMS_PER_THREAD * threads);
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPipeline::daemon);
    Thread reader = daemon(() -> read(source, work, workers, queue));
    reader.start();
    try {
      Optional<O> result = queue.take().get();
      while (result.isPresent()) {
        sink.accept(result.get(), !queue.isEmpty());
        result = queue.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private static <I, O> void read(
      Source<I> source,
      Function<I, O> work,
      ExecutorService workers,
      BlockingQueue<Future<Optional<O>>> queue) {
    try {
      queueAll(source, work, workers, queue);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <I, O> void queueAll(
      Source<I> source,
      Function<I, O> work,
      ExecutorService workers,
      BlockingQueue<Future<Optional<O>>> queue)
      throws InterruptedException {
    try {
      for (Optional<I> next = source.next(); next.isPresent(); next = source.next()) {
        I item = next.get();
        queue.put(workers.submit(() -> Optional.of(work.apply(item))));
      }
      queue.put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (IOException | RuntimeException e) {
      queue.put(CompletableFuture.failedFuture(e));
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
