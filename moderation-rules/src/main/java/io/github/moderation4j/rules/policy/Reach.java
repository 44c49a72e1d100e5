package io.github.moderation4j.rules.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When, where and for how many a rule counts.
 *
 * @param from first day, in UTC; empty for always
 * @param to last day, in UTC; empty for ever
 * @param regions values of {@code content.region}; empty for all
 * @param rollout share of authors, from 0 to 1, chosen by a stable hash of {@code author.id}
 * @param dailyCap actions per day after which the rule only flags; empty for no brake
 */
public record Reach(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    SortedSet<String> regions,
    double rollout,
    OptionalInt dailyCap) {
  /** Always, everywhere, for everybody. */
  public static final Reach EVERYWHERE =
      new Reach(Optional.empty(), Optional.empty(), new TreeSet<>(), 1, OptionalInt.empty());

  /**
   * Checks the parts and copies the set.
   *
   * @throws IllegalArgumentException if the rollout is not from 0 to 1, the cap below 1, or the
   *     last day before the first
   */
  public Reach {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    if (!(rollout >= 0 && rollout <= 1)) {
      throw new IllegalArgumentException("rollout must be from 0 to 1, but was " + rollout);
    }
    if (dailyCap.isPresent() && dailyCap.getAsInt() < 1) {
      throw new IllegalArgumentException("dailyCap must be at least 1, but was " + dailyCap);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("last day must not be before the first");
    }
  }

  /**
   * Whether a day lies in the window.
   *
   * @param day the day, in UTC
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !from.map(day::isBefore).orElse(false) && !to.map(day::isAfter).orElse(false);
  }
}
