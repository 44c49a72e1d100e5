package io.github.moderation4j.rules.year;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Writes the posts of an invented forum. */
final class PostGenerator {
  /** Invented peoples; the last one is treated unfairly if a bias is planted. */
  static final List<String> PEOPLES =
      List.of("blorps", "drells", "fenns", "morvs", "tolks", "snargs");

  static final String SLIGHTED = "snargs";
  private static final List<String> LANGUAGES = List.of("en", "en", "en", "de", "fr", "ar");
  private static final List<String> CATEGORIES = List.of("hate", "harassment", "spam");

  private final SplittableRandom random;
  private final int communities;
  private final double bias;

  PostGenerator(long seed, int communities, double bias) {
    this.random = new SplittableRandom(seed);
    this.communities = communities;
    this.bias = bias;
  }

  InventedPost post(int number) {
    int community = random.nextInt(communities);
    boolean violating = random.nextDouble() < badness(community);
    Optional<String> mentions =
        random.nextInt(3) == 0
            ? Optional.of(PEOPLES.get(random.nextInt(PEOPLES.size())))
            : Optional.empty();
    double slight = mentions.filter(SLIGHTED::equals).isPresent() && !violating ? bias : 0;
    double score = (violating ? 0.85 : 0.15) + 0.18 * random.nextGaussian() + slight;
    return new InventedPost(
        number,
        "author-" + random.nextInt(Math.max(20, communities * 20)),
        community,
        community % 5 < 2,
        LANGUAGES.get(random.nextInt(LANGUAGES.size())),
        mentions,
        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
        violating,
        Math.max(0, Math.min(1, score)),
        Math.round(Math.exp(3 + random.nextGaussian())),
        violating && random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0,
        random.nextInt(400));
  }

  /** Most groups are peaceful, some are not, and a few are made for nothing else. */
  private static double badness(int community) {
    if (community % 50 == 7) {
      return 0.8;
    }
    return community % 11 == 3 ? 0.15 : 0.02;
  }
}
