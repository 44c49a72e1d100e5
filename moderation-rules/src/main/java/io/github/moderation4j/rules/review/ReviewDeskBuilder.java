package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Collects the parts of a {@link ReviewDesk}. Not thread-safe. */
public final class ReviewDeskBuilder {
  final ReviewStore store;
  final AuditLog log;
  final Map<String, Duration> serviceLevels = new HashMap<>();
  final Set<Category> twoPersons = new HashSet<>();
  Clock clock = Clock.systemUTC();
  Duration lease = Duration.ofMinutes(30);
  Optional<StateStore> state = Optional.empty();
  Consumer<Matter> overturned = matter -> {};
  Consumer<Lesson> lessons = lesson -> {};
  double blindShare;

  ReviewDeskBuilder(ReviewStore store, AuditLog log) {
    this.store = Objects.requireNonNull(store, "store");
    this.log = Objects.requireNonNull(log, "log");
  }

  /**
   * Sets the only source of time.
   *
   * @param source the clock
   * @return this builder
   */
  public ReviewDeskBuilder clock(Clock source) {
    this.clock = Objects.requireNonNull(source, "source");
    return this;
  }

  /**
   * Sets how long a reviewer may keep a case.
   *
   * @param length positive
   * @return this builder
   * @throws IllegalArgumentException if it is not positive
   */
  public ReviewDeskBuilder lease(Duration length) {
    this.lease = positive(length, "lease");
    return this;
  }

  /**
   * Sets the memory from which the labels of an overturned decision are taken back.
   *
   * @param memory what rules remember
   * @return this builder
   */
  public ReviewDeskBuilder state(StateStore memory) {
    this.state = Optional.of(memory);
    return this;
  }

  /**
   * Sets within which time a queue should decide; a day if it is not set.
   *
   * @param queue the queue
   * @param promised positive
   * @return this builder
   * @throws IllegalArgumentException if it is not positive
   */
  public ReviewDeskBuilder serviceLevel(String queue, Duration promised) {
    serviceLevels.put(queue, positive(promised, "service level"));
    return this;
  }

  /**
   * Has two people agree on cases of a category and all below it.
   *
   * @param category the category
   * @return this builder
   */
  public ReviewDeskBuilder twoPersons(Category category) {
    twoPersons.add(category);
    return this;
  }

  /**
   * Has a share of all cases decided by two people who do not see each other's votes, so that
   * {@link Agreement} can be measured.
   *
   * @param share from 0 to 1
   * @return this builder
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public ReviewDeskBuilder blindSecondReviews(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be from 0 to 1, but was " + share);
    }
    this.blindShare = share;
    return this;
  }

  /**
   * Sets who is told of content that people found to be in order although the policy had acted on
   * it: to show it again, and to take back strikes.
   *
   * @param listener is told once per case
   * @return this builder
   */
  public ReviewDeskBuilder overturned(Consumer<Matter> listener) {
    this.overturned = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sets who is told what people taught, such as a collector of training examples.
   *
   * @param listener is told once per case and category
   * @return this builder
   */
  public ReviewDeskBuilder lessons(Consumer<Lesson> listener) {
    this.lessons = Objects.requireNonNull(listener, "listener");
    return this;
  }

  private static Duration positive(Duration length, String name) {
    if (length.isZero() || length.isNegative()) {
      throw new IllegalArgumentException(name + " must be positive, but was " + length);
    }
    return length;
  }

  /**
   * The desk.
   *
   * @return a new desk, ready to use
   */
  public ReviewDesk build() {
    return new ReviewDesk(this);
  }
}
