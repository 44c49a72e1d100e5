package io.github.moderation4j.core.evaluate;

import java.util.Collection;
import java.util.List;
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

  /** The share on either side of a 95 % interval. */
  private static final double OUTSIDE = 0.025;

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
   * <p>The interval is the one that Fay and Feuer (1997) gave for weighted rates, with beta
   * distributions for shares as Tiwari, Clegg and Zou (2006) used them: a lower end reckons with
   * one more miss, and an upper end with one more hit, in the part whose single cases weigh most.
   * For one part it is the exact interval of Clopper and Pearson (1934). A part without any sample
   * is taken to be like the others, and anything from 0 to 1.
   *
   * @param parts all parts of the whole
   * @return the share, or too few cases if all samples together have less than 10
   */
  public static Estimate share(Collection<Stratum> parts) {
    List<Stratum> sampled = parts.stream().filter(p -> p.size > 0 && p.sample.n() > 0).toList();
    long n = sampled.stream().mapToLong(part -> part.sample.n()).sum();
    if (n < ENOUGH) {
      return new Estimate.TooFew(n);
    }
    double whole = sampled.stream().mapToDouble(Stratum::size).sum();
    double known = whole / parts.stream().mapToDouble(Stratum::size).sum();
    double share = sampled.stream().mapToDouble(p -> p.size / whole * p.sample.value()).sum();
    double low = Math.min(share, known * low(sampled, whole));
    double high =
        Math.max(share, 1 - known * low(sampled.stream().map(Stratum::opposite).toList(), whole));
    return new Estimate.Measured(share, low, high, n);
  }

  /** The lower end, with one more miss in one part; the variance of the others is unbiased. */
  private static double low(List<Stratum> parts, double whole) {
    int heaviest = heaviest(parts);
    double mean = 0;
    double variance = 0;
    for (int i = 0; i < parts.size(); i++) {
      Proportion sample = parts.get(i).sample;
      double n = sample.n() + (i == heaviest ? 1.0 : 0.0);
      double p = sample.hits() / n;
      double weight = parts.get(i).size / whole;
      mean += weight * p;
      variance += weight * weight * p * (1 - p) / (i == heaviest ? n + 1 : Math.max(1, n - 1));
    }
    return mean == 0 ? 0 : Beta.of(mean, variance).quantile(OUTSIDE);
  }

  /** The part with hits whose single cases weigh most; -1 without any hits. */
  private static int heaviest(List<Stratum> parts) {
    int heaviest = -1;
    double most = 0;
    for (int i = 0; i < parts.size(); i++) {
      double weight = parts.get(i).size / parts.get(i).sample.n();
      if (parts.get(i).sample.hits() > 0 && weight > most) {
        heaviest = i;
        most = weight;
      }
    }
    return heaviest;
  }

  /** The same part, looking for the opposite. */
  private Stratum opposite() {
    return new Stratum(name, size, new Proportion(sample.n() - sample.hits(), sample.n()));
  }
}
