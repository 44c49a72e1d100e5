package io.github.moderation4j.core;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps a stream on all cores in order, with a bounded number of elements under way.
 *
 * <p>A parallel stream would do the mapping too, but not with bounded memory when the source has no
 * known size.
 */
final class ReadAhead<T, R> implements Iterator<R> {
  private static final int PER_CORE = 8;

  private final Iterator<T> source;
  private final Function<T, R> function;
  private final int window = PER_CORE * Runtime.getRuntime().availableProcessors();
  private final Queue<ForkJoinTask<R>> underWay = new ArrayDeque<>();

  private ReadAhead(Iterator<T> source, Function<T, R> function) {
    this.source = source;
    this.function = function;
  }

  static <T, R> Stream<R> map(Stream<T> source, Function<T, R> function) {
    Iterator<R> results = new ReadAhead<>(source.iterator(), function);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, traits), false)
        .onClose(source::close);
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || source.hasNext();
  }

  @Override
  public R next() {
    while (underWay.size() < window && source.hasNext()) {
      T element = source.next();
      underWay.add(ForkJoinPool.commonPool().submit(() -> function.apply(element)));
    }
    ForkJoinTask<R> first = underWay.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    return first.join();
  }
}
