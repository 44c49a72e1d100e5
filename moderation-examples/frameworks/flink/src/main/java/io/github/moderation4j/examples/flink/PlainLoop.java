package io.github.moderation4j.examples.flink;

import io.github.moderation4j.rules.state.MemoryState;
import java.util.stream.Stream;

/** The same decisions without Flink, one post after the other in one thread. */
final class PlainLoop {
  private final PostReader reader = new PostReader();
  private final Desk desk;

  PlainLoop(Settings settings) {
    this.desk = new Desk(settings, (policy, clock) -> new MemoryState(clock));
  }

  Stream<Desk.Outcome> decide(Stream<String> lines) {
    return lines.flatMap(line -> reader.read(line).stream()).map(desk::decide);
  }
}
