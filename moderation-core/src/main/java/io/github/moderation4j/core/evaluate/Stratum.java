package io.github.moderation4j.core.evaluate;

import java.util.Collection;
import java.util.Objects;

/**
 * A part of a whole from which a random sample was drawn on its own.
 *
 * @param name what the part is
 * @param size how much of the whole it is, in any unit that all parts share; finite, at least 0
 * @param sample what the sample of it showed; may be empty
 */
public record Stratum(String name, double size, Proportion sample) {
  private static final int ENOUGH = 10;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if the size is negative or not finite
   */
  public Stratum {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sample, "sample");
    if (!(size >= 0 && Double.isFinite(size))) {
      throw new IllegalArgumentException("size must be at least 0, but was " + size);
    }
  }

  /**
   * The share in the whole: that of every part, weighted by its size.
   *
   * <p>The interval joins the score intervals of the parts by the squares of their distances (Zou
   * and Donner 2008), so that parts in which nothing was found still count for what could be there.
   * A part without any sample is taken to be like the others, and anything from 0 to 1.
   *
   * @param parts all parts of the whole
   * @return the share, or too few cases if all samples together have less than 10
   */
  public static Estimate share(Collection<Stratum> parts) {
    long n = parts.stream().mapToLong(part -> part.sample.n()).sum();
    double whole = parts.stream().filter(p -> p.sample.n() > 0).mapToDouble(Stratum::size).sum();
    if (n < ENOUGH || whole == 0) {
      return new Estimate.TooFew(n);
    }
    double share = parts.stream().mapToDouble(p -> p.size / whole * p.sample.value()).sum();
    double all = parts.stream().mapToDouble(Stratum::size).sum();
    double below = 0;
    double above = 0;
    for (Stratum part : parts) {
      double at = part.sample.n() == 0 ? share : part.sample.value();
      below += square(part.size / all * (at - part.sample.low()));
      above += square(part.size / all * (part.sample.high() - at));
    }
    return new Estimate.Measured(
        share, Math.max(0, share - Math.sqrt(below)), Math.min(1, share + Math.sqrt(above)), n);
  }

  private static double square(double x) {
    return x * x;
  }
}
