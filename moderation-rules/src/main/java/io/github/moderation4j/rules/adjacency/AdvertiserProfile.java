package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.core.content.Category;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an advertiser accepts beside its advertisements.
 *
 * @param advertiser id of the advertiser
 * @param accepts the riskiest tier accepted; never {@link Tier#FLOOR}
 * @param exceptions other tiers for some categories, their descendants included; the nearest counts
 */
public record AdvertiserProfile(
    String advertiser, Tier accepts, SortedMap<Category, Tier> exceptions) {
  /**
   * Checks the tiers and copies the exceptions.
   *
   * @throws IllegalArgumentException if the floor would be accepted
   */
  public AdvertiserProfile {
    Objects.requireNonNull(advertiser, "advertiser");
    Objects.requireNonNull(accepts, "accepts");
    exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
    if (accepts == Tier.FLOOR || exceptions.containsValue(Tier.FLOOR)) {
      throw new IllegalArgumentException("nobody can accept the floor");
    }
  }

  /**
   * A profile without exceptions.
   *
   * @param advertiser id of the advertiser
   * @param accepts the riskiest tier accepted
   * @return the profile
   * @throws IllegalArgumentException if the floor would be accepted
   */
  public static AdvertiserProfile of(String advertiser, Tier accepts) {
    return new AdvertiserProfile(advertiser, accepts, new TreeMap<>());
  }

  /**
   * Whether an advertisement of this advertiser may stand beside content.
   *
   * @param ratings the ratings of the content
   * @return true if every single one is accepted
   */
  public boolean accepts(List<Rating> ratings) {
    return ratings.stream().allMatch(r -> r.tier().atLeast(accepted(r.category())));
  }

  private Tier accepted(Optional<Category> category) {
    Optional<Category> at = category;
    while (at.isPresent()) {
      Optional<Tier> exception = Optional.ofNullable(exceptions.get(at.get()));
      if (exception.isPresent()) {
        return exception.get();
      }
      at = at.get().parent();
    }
    return accepts;
  }
}
