package io.github.moderation4j.core.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * A measured number with its 95 % interval, or the statement that too few cases stand behind it.
 */
public sealed interface Estimate {
  /**
   * The number of cases behind it.
   *
   * @return at least 0
   */
  long n();

  /**
   * This number in another unit, such as a share of a known whole as a count.
   *
   * @param factor what to multiply with; finite and at least 0
   * @return value and interval multiplied, with the same number of cases
   * @throws IllegalArgumentException if the factor is negative or not finite
   */
  default Estimate times(double factor) {
    if (!(factor >= 0 && Double.isFinite(factor))) {
      throw new IllegalArgumentException("factor must be at least 0, but was " + factor);
    }
    return this instanceof Measured m
        ? new Measured(m.value() * factor, m.low() * factor, m.high() * factor, m.n())
        : this;
  }

  /**
   * The mean of estimates from different cases, each counting the same whatever its size.
   *
   * <p>The halves of the intervals are added in squares, each side on its own, so that the mean of
   * shares has an interval of shares.
   *
   * @param estimates the estimates; those of too few cases are left out
   * @return the mean, with all cases behind it; too few cases if there is nothing to average
   */
  static Estimate macro(Collection<? extends Estimate> estimates) {
    double sum = 0;
    double below = 0;
    double above = 0;
    long cases = 0;
    int count = 0;
    for (Estimate estimate : estimates) {
      if (estimate instanceof Measured m) {
        sum += m.value();
        below += (m.value() - m.low()) * (m.value() - m.low());
        above += (m.high() - m.value()) * (m.high() - m.value());
        cases += m.n();
        count++;
      }
    }
    if (count == 0) {
      return new TooFew(0);
    }
    double mean = sum / count;
    return new Measured(
        mean, mean - Math.sqrt(below) / count, mean + Math.sqrt(above) / count, cases);
  }

  /**
   * The mean of repeated measurements.
   *
   * @param values what was measured
   * @return the mean, with the interval of a normal mean; too few cases for less than two
   */
  static Estimate mean(double... values) {
    int n = values.length;
    if (n < 2) {
      return new TooFew(n);
    }
    double mean = Arrays.stream(values).sum() / n;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double margin = Proportion.Z * Math.sqrt(squares / (n - 1) / n);
    return new Measured(mean, mean - margin, mean + margin, n);
  }

  /**
   * A number with its interval.
   *
   * @param value the estimate
   * @param low lower end of the 95 % interval; at most {@code value}
   * @param high upper end of the 95 % interval; at least {@code value}
   * @param n cases behind it
   */
  record Measured(double value, double low, double high, long n) implements Estimate {
    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the value lies outside of the interval
     */
    public Measured {
      if (!(low <= value && value <= high)) {
        throw new IllegalArgumentException(
            "value must lie in its interval, but was %s in [%s, %s]".formatted(value, low, high));
      }
    }

    /** For people, such as {@code 0.873 [0.851, 0.893] n=912}. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f [%.3f, %.3f] n=%d", value, low, high, n);
    }
  }

  /**
   * Too few cases for a number.
   *
   * @param n cases there are
   */
  record TooFew(long n) implements Estimate {
    /** For people, such as {@code too few cases n=4}. */
    @Override
    public String toString() {
      return "too few cases n=" + n;
    }
  }
}
