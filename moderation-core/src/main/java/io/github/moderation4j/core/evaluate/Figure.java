package io.github.moderation4j.core.evaluate;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A named number of a scorecard.
 *
 * @param name what was measured
 * @param unit how it is counted
 * @param value the number, with its interval
 * @param bar what it should reach; empty if it is there to explain others
 */
public record Figure(String name, Unit unit, Estimate value, Optional<Bar> bar) {
  /** How a figure is counted. */
  public enum Unit {
    /** A share of cases, from 0 to 1; printed in percent. */
    SHARE(" %", 100, 2),
    /** A number without a unit, such as an area under a curve. */
    NUMBER("", 1, 3),
    /** Mebibytes. */
    MEBIBYTES(" MiB", 1, 1),
    /** Seconds of processor time. */
    SECONDS(" s", 1, 2),
    /** Microseconds of processor time. */
    MICROSECONDS(" µs", 1, 0);

    private final String symbol;
    private final double factor;
    private final int digits;

    Unit(String symbol, double factor, int digits) {
      this.symbol = symbol;
      this.factor = factor;
      this.digits = digits;
    }

    String plain(double value) {
      return String.format(Locale.ROOT, "%." + digits + "f", value * factor);
    }

    String print(double value) {
      return plain(value) + symbol;
    }
  }

  /** Checks that no component is missing. */
  public Figure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(bar, "bar");
  }

  /**
   * A figure that should reach a bar.
   *
   * @param name what was measured
   * @param unit how it is counted
   * @param value the number
   * @param bar what it should reach
   * @return the figure
   */
  public static Figure of(String name, Unit unit, Estimate value, Bar bar) {
    return new Figure(name, unit, value, Optional.of(bar));
  }

  /**
   * A figure that explains others.
   *
   * @param name what was measured
   * @param unit how it is counted
   * @param value the number
   * @return the figure
   */
  public static Figure of(String name, Unit unit, Estimate value) {
    return new Figure(name, unit, value, Optional.empty());
  }

  /**
   * Whether the figure is as good as it should be.
   *
   * @return true also if it has no bar
   */
  public boolean isReached() {
    return bar.map(b -> b.isReachedBy(value)).orElse(true);
  }
}
