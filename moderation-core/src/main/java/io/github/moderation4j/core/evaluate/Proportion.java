package io.github.moderation4j.core.evaluate;

/**
 * A share of cases, with Wilson's score interval (Wilson 1927), which holds for few cases and near
 * 0 and 1 too.
 *
 * @param hits cases counted; from 0 to {@code n}
 * @param n all cases; at least 0
 */
public record Proportion(long hits, long n) {
  /** The 97.5 % point of the normal distribution. */
  static final double Z = 1.959963984540054;

  /** Below this many cases an interval is too wide to print a number. */
  private static final int ENOUGH = 10;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException unless {@code 0 <= hits <= n}
   */
  public Proportion {
    if (hits < 0 || hits > n) {
      throw new IllegalArgumentException(
          "hits must be from 0 to n, but were %d of %d".formatted(hits, n));
    }
  }

  /**
   * The share.
   *
   * @return from 0 to 1; 0 without cases
   */
  public double value() {
    return n == 0 ? 0 : (double) hits / n;
  }

  /**
   * The lower end of the 95 % interval.
   *
   * @return from 0 to the share
   */
  public double low() {
    return low(Z);
  }

  /**
   * The upper end of the 95 % interval.
   *
   * @return from the share to 1
   */
  public double high() {
    return high(Z);
  }

  /**
   * The share with its interval.
   *
   * @return a number, or too few cases if there are less than 10
   */
  public Estimate estimate() {
    return n < ENOUGH ? new Estimate.TooFew(n) : new Estimate.Measured(value(), low(), high(), n);
  }

  /**
   * How much larger this share is than another one, of other cases, with Newcombe's interval
   * (Newcombe 1998, method 10), which joins the two score intervals.
   *
   * @param other the share to subtract
   * @return a difference from -1 to 1 over the cases of both, or too few cases if one of both has
   *     less than 10
   */
  public Estimate minus(Proportion other) {
    return minus(other, 1);
  }

  /**
   * The same where several differences are looked at together: the intervals are so wide that all
   * of them hold at once in 95 % (Bonferroni).
   *
   * @param other the share to subtract
   * @param comparisons how many differences there are; at least 1
   * @return a difference from -1 to 1 over the cases of both, or too few cases if one of both has
   *     less than 10
   */
  public Estimate minus(Proportion other, int comparisons) {
    if (n < ENOUGH || other.n < ENOUGH) {
      return new Estimate.TooFew(Math.min(n, other.n));
    }
    double z = comparisons == 1 ? Z : Normal.upper(0.025 / comparisons);
    double gap = value() - other.value();
    double below = Math.hypot(value() - low(z), other.high(z) - other.value());
    double above = Math.hypot(high(z) - value(), other.value() - other.low(z));
    return new Estimate.Measured(gap, gap - below, gap + above, n + other.n);
  }

  private double low(double z) {
    return hits == 0 ? 0 : Math.min(value(), centre(z) - margin(z));
  }

  private double high(double z) {
    return hits == n ? 1 : Math.max(value(), centre(z) + margin(z));
  }

  private double centre(double z) {
    return (hits + z * z / 2) / (n + z * z);
  }

  private double margin(double z) {
    double p = value();
    return z * n / (n + z * z) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
  }
}
