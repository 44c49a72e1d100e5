package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedPipelineTest {
  private final OrderedPipeline pipeline = new OrderedPipeline(4);

  @Test
  void keepsTheOrder() throws IOException {
    List<Integer> results = new ArrayList<>();

    pipeline.run(numbers(10_000), n -> 2 * n, (n, more) -> results.add(n));

    assertThat(results).isEqualTo(IntStream.range(0, 10_000).mapToObj(n -> 2 * n).toList());
  }

  @Test
  void waitsForASlowItemWhileOthersAreDone() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();

    pipeline.run(
        numbers(2),
        n -> {
          if (n == 0) {
            awaits(second);
          } else {
            second.countDown();
          }
          return n;
        },
        (n, more) -> results.add(n));

    assertThat(results).containsExactly(0, 1);
  }

  @Test
  void handsAResultOnBeforeTheNextItemIsThere() throws IOException {
    CountDownLatch answered = new CountDownLatch(1);
    Iterator<Integer> items = List.of(1, 2).iterator();
    List<Integer> results = new ArrayList<>();

    pipeline.run(
        () -> {
          if (!items.hasNext()) {
            return Optional.empty();
          }
          int item = items.next();
          if (item == 2) {
            awaits(answered);
          }
          return Optional.of(item);
        },
        n -> n,
        (n, more) -> {
          results.add(n);
          answered.countDown();
        });

    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void handsOnWhatWasReadBeforeTheSourceFailed() {
    List<Integer> results = new ArrayList<>();
    Iterator<Integer> items = List.of(1, 2).iterator();

    assertThatThrownBy(
            () ->
                pipeline.run(
                    () -> {
                      if (!items.hasNext()) {
                        throw new IOException("gone");
                      }
                      return Optional.of(items.next());
                    },
                    n -> n,
                    (n, more) -> results.add(n)))
        .hasMessage("gone");
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void stopsWhenTheSinkFails() {
    assertThatThrownBy(
            () ->
                pipeline.run(
                    () -> Optional.of(1),
                    n -> n,
                    (n, more) -> {
                      throw new IOException("closed");
                    }))
        .hasMessage("closed");
  }

  private static OrderedPipeline.Source<Integer> numbers(int end) {
    Iterator<Integer> numbers = IntStream.range(0, end).iterator();
    return () -> numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
