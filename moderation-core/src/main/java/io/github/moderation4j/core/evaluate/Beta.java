package io.github.moderation4j.core.evaluate;

/**
 * The beta distribution.
 *
 * @param a first shape; above 0
 * @param b second shape; above 0
 */
record Beta(double a, double b) {
  private static final int HALVINGS = 60;
  private static final int MOST_TERMS = 20_000;
  private static final double PRECISION = 1e-12;
  private static final double TINY = 1e-300;

  /**
   * The one with a mean and a variance.
   *
   * @param mean above 0, below 1
   * @param variance above 0, below {@code mean × (1 − mean)}
   */
  static Beta of(double mean, double variance) {
    double size = mean * (1 - mean) / variance - 1;
    return new Beta(mean * size, (1 - mean) * size);
  }

  /** The point below which a share of the distribution lies, found by halving. */
  double quantile(double share) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The share below a point: the regularized incomplete beta function. */
  double below(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    return x > (a + 1) / (a + b + 2) ? 1 - new Beta(b, a).tail(1 - x) : tail(x);
  }

  private double tail(double x) {
    double front = a * Math.log(x) + b * Math.log1p(-x);
    return Math.exp(front + logGamma(a + b) - logGamma(a) - logGamma(b)) / a / fraction(x);
  }

  /** The continued fraction by Lentz's method (Abramowitz and Stegun 26.5.8). */
  private double fraction(double x) {
    double value = 1;
    double c = 1;
    double d = 0;
    for (int i = 1; i <= MOST_TERMS && Math.abs(c * d - 1) >= PRECISION; i++) {
      double term = term(i, x);
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      value *= c * d;
    }
    return value;
  }

  private double term(int i, double x) {
    double m = Math.floorDiv(i, 2);
    return i % 2 == 0
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** Stirling's series, from 10 upwards (Abramowitz and Stegun 6.1.40). */
  private static double logGamma(double x) {
    double shift = 0;
    double z = x;
    while (z < 10) {
      shift += Math.log(z);
      z++;
    }
    double square = z * z;
    double series = (1 / 12.0 - (1 / 360.0 - 1 / (1260.0 * square)) / square) / z;
    return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift;
  }
}
