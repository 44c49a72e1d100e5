package io.github.moderation4j.examples.forum.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What templates may do with values: tell time, shares and money, and open optionals. */
final class PageFilters extends AbstractExtension {
  private final Clock clock;

  PageFilters(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "ago", new Of(value -> value instanceof Instant then ? ago(then) : ""),
        "percent", new Of(value -> value instanceof Number n ? percent(n.doubleValue()) : ""),
        "money", new Of(value -> value instanceof Number n ? money(n.longValue()) : ""),
        "begins", new Begins(),
        "opt", new Of(value -> value instanceof Optional<?> o ? o.orElse(null) : value));
  }

  private String ago(Instant then) {
    Duration age = Duration.between(then, clock.instant());
    long days = age.toDays();
    if (days >= 1) {
      return count(days, "day");
    }
    if (age.toHours() >= 1) {
      return count(age.toHours(), "hour");
    }
    return age.toMinutes() >= 1 ? count(age.toMinutes(), "minute") : "just now";
  }

  private static String count(long number, String unit) {
    return "%d %s%s ago".formatted(number, unit, number == 1 ? "" : "s");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  private static String money(long minor) {
    return String.format(Locale.ROOT, "%,d.%02d", minor / 100, Math.abs(minor % 100));
  }

  /** Whether a text begins with another. */
  private record Begins() implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("start");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input.toString().startsWith(String.valueOf(arguments.get("start")));
    }
  }

  /** A filter without arguments. */
  private record Of(Function<Object, @Nullable Object> change) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input == null ? null : change.apply(input);
    }
  }
}
