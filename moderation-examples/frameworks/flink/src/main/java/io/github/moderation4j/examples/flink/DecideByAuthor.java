package io.github.moderation4j.examples.flink;

import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** From posts, keyed by author, to decisions; differences of policies go to a side output. */
final class DecideByAuthor extends KeyedProcessFunction<String, Post, String> {
  private static final long serialVersionUID = 1L;

  private static final TypeInformation<long[]> LONGS = TypeInformation.of(long[].class);

  /** After so long without a label, Flink forgets what it knows of a subject. */
  private static final Duration UNTOUCHED = Duration.ofDays(400);

  static final OutputTag<String> DIFFERENCES = new OutputTag<>("differences") {};

  private final Settings settings;

  @SuppressWarnings("NullAway.Init") // set in open
  private transient Desk desk;

  DecideByAuthor(Settings settings) {
    this.settings = settings;
  }

  /** The moderator does not travel; every task builds its own. */
  @Override
  public void open(OpenContext context) {
    desk = new Desk(settings, this::memory);
  }

  private StateStore memory(String policy, Clock clock) {
    MapStateDescriptor<String, Map<String, long[]>> named =
        new MapStateDescriptor<>(policy + "-labels", Types.STRING, Types.MAP(Types.STRING, LONGS));
    named.enableTimeToLive(StateTtlConfig.newBuilder(UNTOUCHED).build());
    MapState<String, Map<String, long[]>> labels = getRuntimeContext().getMapState(named);
    MapState<String, long[]> seen =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>(policy + "-seen", Types.STRING, LONGS));
    return new KeyedState(labels, seen, clock);
  }

  @Override
  public void processElement(Post post, Context context, Collector<String> decisions) {
    Desk.Outcome outcome = desk.decide(post);
    decisions.collect(outcome.decision());
    outcome.difference().ifPresent(line -> context.output(DIFFERENCES, line));
  }
}
