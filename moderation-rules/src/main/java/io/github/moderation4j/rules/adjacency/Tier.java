package io.github.moderation4j.rules.adjacency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How risky it is for an advertisement to stand beside content, the riskiest first. */
public enum Tier {
  /** No advertisement may stand here, whatever the advertiser says. */
  FLOOR,
  /** Only for advertisers who ask for it. */
  HIGH,
  /** Too sensitive for many brands. */
  MEDIUM,
  /** Too sensitive for some brands. */
  LOW,
  /** Nothing was found that an advertiser would mind. */
  SAFE;

  /**
   * The name as written in grids and statements.
   *
   * @return the lower-case name, such as {@code floor}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The tier of a name.
   *
   * @param id the name as written in grids
   * @return the tier, or empty if there is none of that name
   */
  public static Optional<Tier> of(String id) {
    return Arrays.stream(values()).filter(tier -> tier.id().equals(id)).findFirst();
  }

  /**
   * Whether this tier is as safe as another.
   *
   * @param other the tier to compare with
   * @return true if it is the same or a safer one
   */
  public boolean atLeast(Tier other) {
    return compareTo(other) >= 0;
  }
}
