package io.github.moderation4j.core.evaluate;

/** The normal distribution. */
final class Normal {
  private Normal() {}

  /**
   * The point above which a share of the distribution lies, with an error below 0.00045 (Hastings
   * 1955; Abramowitz and Stegun 26.2.23).
   *
   * @param share above 0, at most 0.5
   */
  static double upper(double share) {
    double t = Math.sqrt(-2 * Math.log(share));
    return t
        - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  }
}
