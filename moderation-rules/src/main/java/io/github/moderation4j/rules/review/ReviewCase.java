package io.github.moderation4j.rules.review;

import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Content about which people are asked. Immutable: every transition returns a new case with the
 * next version, and one that is not allowed throws.
 *
 * <p>A case that needs two votes is closed when the first two agree; else a third person is asked,
 * and the middle of the three verdicts holds.
 *
 * @param id the case
 * @param kind a first review or an appeal
 * @param queue the expertise asked for
 * @param matter what it is about
 * @param openedAt since when it waits
 * @param needed how many votes have to agree; 1 or 2
 * @param excluded who must not decide it
 * @param votes who said what, in order
 * @param lease who has it now, perhaps no longer; of a closed case, who closed it
 * @param opened who has looked at the evidence
 * @param version how many transitions led here; from 0
 */
public record ReviewCase(
    String id,
    Kind kind,
    String queue,
    Matter matter,
    Instant openedAt,
    int needed,
    SortedSet<String> excluded,
    List<Vote> votes,
    Optional<Lease> lease,
    SortedSet<String> opened,
    long version) {
  private static final int MOST_VOTES = 3;

  /** Why people are asked. */
  public enum Kind {
    /** The policy asks. */
    REVIEW,
    /** Somebody disagrees with what was decided. */
    APPEAL
  }

  /** Where a case stands. */
  public enum State {
    /** Nobody has it. */
    OPEN,
    /** A reviewer has it. */
    CLAIMED,
    /** It is decided. */
    CLOSED
  }

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if {@code needed} is neither 1 nor 2
   */
  public ReviewCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(openedAt, "openedAt");
    Objects.requireNonNull(lease, "lease");
    excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
    opened = Collections.unmodifiableSortedSet(new TreeSet<>(opened));
    votes = List.copyOf(votes);
    if (needed < 1 || needed > 2) {
      throw new IllegalArgumentException("needed must be 1 or 2, but was " + needed);
    }
  }

  /**
   * A case that nobody has touched.
   *
   * @param id the case
   * @param queue the expertise asked for
   * @param matter what it is about
   * @param now since when it waits
   * @return an open review that needs one vote
   */
  public static ReviewCase open(String id, String queue, Matter matter, Instant now) {
    return new ReviewCase(
        id,
        Kind.REVIEW,
        queue,
        matter,
        now,
        1,
        new TreeSet<>(),
        List.of(),
        Optional.empty(),
        new TreeSet<>(),
        0);
  }

  /**
   * This case as an appeal.
   *
   * @param deciders who decided before, and so must not decide it
   * @return the changed case
   */
  public ReviewCase asAppeal(SortedSet<String> deciders) {
    return new ReviewCase(
        id, Kind.APPEAL, queue, matter, openedAt, needed, deciders, votes, lease, opened, version);
  }

  /**
   * This case with two votes needed.
   *
   * @return the changed case
   */
  public ReviewCase byTwo() {
    return new ReviewCase(
        id, kind, queue, matter, openedAt, 2, excluded, votes, lease, opened, version);
  }

  /**
   * Where the case stands.
   *
   * @param now when
   * @return the state; a lease that is over does not count
   */
  public State state(Instant now) {
    if (outcome().isPresent()) {
      return State.CLOSED;
    }
    return lease.filter(l -> l.until().isAfter(now)).isPresent() ? State.CLAIMED : State.OPEN;
  }

  /**
   * What people decided.
   *
   * @return the verdict, or empty while votes are missing
   */
  public Optional<Verdict> outcome() {
    if (votes.size() < needed) {
      return Optional.empty();
    }
    List<Verdict> verdicts = votes.stream().map(Vote::verdict).sorted().toList();
    boolean agreed = verdicts.get(0) == verdicts.get(verdicts.size() - 1);
    boolean settled = agreed || votes.size() == MOST_VOTES;
    return settled ? Optional.of(verdicts.get(verdicts.size() / 2)) : Optional.empty();
  }

  /**
   * Whether somebody may decide this case: not excluded, and not one who has voted.
   *
   * @param reviewer who
   * @return true if the case may be claimed by that person
   */
  public boolean mayBeDecidedBy(String reviewer) {
    return !excluded.contains(reviewer)
        && votes.stream().noneMatch(vote -> vote.reviewer().equals(reviewer));
  }

  /**
   * Gives the case to a reviewer.
   *
   * @param reviewer who
   * @param now when
   * @param length for how long
   * @return the claimed case
   * @throws IllegalTransitionException if it is closed, somebody has it, or that person must not
   *     decide it
   */
  public ReviewCase claim(String reviewer, Instant now, Duration length) {
    State state = state(now);
    if (state != State.OPEN) {
      throw illegal(state, "claim");
    }
    if (!mayBeDecidedBy(reviewer)) {
      throw illegal(state, "claim by one who has decided it already");
    }
    return next(votes, Optional.of(new Lease(reviewer, now.plus(length))), opened);
  }

  /**
   * Gives the case back undecided.
   *
   * @param reviewer who has it
   * @param now when
   * @return the open case
   * @throws IllegalTransitionException if that person does not have it
   */
  public ReviewCase release(String reviewer, Instant now) {
    requireLease(reviewer, now, "release");
    return next(votes, Optional.empty(), opened);
  }

  /**
   * Shows the evidence to a reviewer, for whom it was blurred until then.
   *
   * @param reviewer who has the case
   * @param now when
   * @return the case that says so
   * @throws IllegalTransitionException if that person does not have it
   */
  public ReviewCase openEvidence(String reviewer, Instant now) {
    requireLease(reviewer, now, "open evidence");
    SortedSet<String> more = new TreeSet<>(opened);
    more.add(reviewer);
    return next(votes, lease, more);
  }

  /**
   * Decides, as far as one person can.
   *
   * @param vote who says what
   * @param now when
   * @return the case with the vote, closed if no more are needed; then the lease tells until when
   *     whoever closed it may still be recording that
   * @throws IllegalTransitionException if that person does not have it, or has not opened the
   *     evidence
   */
  public ReviewCase decide(Vote vote, Instant now) {
    requireLease(vote.reviewer(), now, "decide");
    if (!opened.contains(vote.reviewer())) {
      throw illegal(state(now), "decide before the evidence was opened");
    }
    List<Vote> more = new ArrayList<>(votes);
    more.add(vote);
    ReviewCase decided = next(more, lease, opened);
    return decided.outcome().isPresent() ? decided : next(more, Optional.empty(), opened);
  }

  /**
   * This case as one reviewer may see it: while it is not closed, without what others said.
   *
   * @param reviewer who looks
   * @return the same case, perhaps without votes
   */
  public ReviewCase blindFor(String reviewer) {
    List<Vote> own = votes.stream().filter(vote -> vote.reviewer().equals(reviewer)).toList();
    List<Vote> seen = outcome().isPresent() ? votes : own;
    return new ReviewCase(
        id, kind, queue, matter, openedAt, needed, excluded, seen, lease, opened, version);
  }

  /** Whether a reviewer has this case now. */
  boolean isWith(String reviewer, Instant now) {
    return state(now) == State.CLAIMED
        && lease.filter(l -> l.reviewer().equals(reviewer)).isPresent();
  }

  private void requireLease(String reviewer, Instant now, String event) {
    State state = state(now);
    if (!isWith(reviewer, now)) {
      throw illegal(state, event + (state == State.CLAIMED ? " by one who does not have it" : ""));
    }
  }

  private IllegalTransitionException illegal(State state, String event) {
    return new IllegalTransitionException(
        "case '%s' is %s and does not allow: %s".formatted(id, state, event));
  }

  private ReviewCase next(List<Vote> said, Optional<Lease> held, SortedSet<String> saw) {
    return new ReviewCase(
        id, kind, queue, matter, openedAt, needed, excluded, said, held, saw, version + 1);
  }
}
