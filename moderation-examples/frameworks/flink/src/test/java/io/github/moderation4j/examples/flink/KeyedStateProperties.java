package io.github.moderation4j.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.StateStore;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KeyedStateProperties {
  private static final Subject NINA = new Subject("author", "nina");

  @Property(tries = 200)
  void remembersWhatAMemoryInTheProcessDoes(
      @ForAll @Size(max = 40) List<@IntRange(max = 119) Integer> steps) {
    EventClock clock = new EventClock();
    StateStore keyed = new KeyedState(new MapBacked<>(), new MapBacked<>(), clock);

    assertThat(play(steps, keyed, clock)).isEqualTo(play(steps, new MemoryState(clock), clock));
  }

  /** Each step waits some hours and does something; the answers come back. */
  private static List<Object> play(List<Integer> steps, StateStore state, EventClock clock) {
    List<Object> answers = new ArrayList<>();
    long hours = 0;
    for (int step : steps) {
      hours += step % 10;
      clock.set(Duration.ofHours(hours).toMillis());
      String name = "label" + step % 2;
      answers.add(
          switch (step / 10 % 5) {
            case 0 -> state.label(NINA, name, Duration.ofHours(1 + step % 30));
            case 1 -> state.labels(NINA);
            case 2 -> state.count(NINA, name, Duration.ofHours(20));
            case 3 -> takenBack(state, name);
            default -> seen(state, step);
          });
    }
    return answers;
  }

  private static List<String> takenBack(StateStore state, String name) {
    state.takeBack(NINA, name);
    return state.labels(NINA);
  }

  private static long seen(StateStore state, int step) {
    int content = step % 5;
    long fingerprint = 0x1234_5678_9abc_def0L + content;
    state.see("p" + content, fingerprint);
    return state.repeats("p" + content, fingerprint, Duration.ofHours(30));
  }
}
