package io.github.moderation4j.examples.forum.store;

import java.time.Instant;
import java.util.List;

/**
 * A question to people: what shall happen to a post? An appeal is one too.
 *
 * @param id number of the case
 * @param postId number of the post
 * @param appeal whether its author asked for another look
 * @param queue the expertise asked for
 * @param verdict name of the verdict to look at
 * @param rules the rules that had asked for it
 * @param weight how much depends on it; higher comes first
 * @param plea what the author says, in an appeal
 * @param openedAt when it was opened
 * @param state how far it is
 * @param reviewer name of who works on it; empty if nobody does
 * @param leaseUntil until when that person has it
 * @param seen whether that person has opened the evidence
 * @param firstVote reviewer and verdict of the first vote, separated by a space; may be empty
 */
public record Case(
    long id,
    long postId,
    boolean appeal,
    String queue,
    String verdict,
    List<String> rules,
    double weight,
    String plea,
    Instant openedAt,
    State state,
    String reviewer,
    Instant leaseUntil,
    boolean seen,
    String firstVote) {
  /** How far a case is. */
  public enum State {
    /** Nobody has voted. */
    OPEN,
    /** One person has voted and another must. */
    SECOND,
    /** Decided. */
    CLOSED
  }

  /** Copies the list. */
  public Case {
    rules = List.copyOf(rules);
  }

  static Case read(Row row) {
    String rules = row.text("rules");
    return new Case(
        row.number("id"),
        row.number("post_id"),
        row.text("kind").equals("appeal"),
        row.text("queue"),
        row.text("verdict"),
        rules.isEmpty() ? List.of() : List.of(rules.split(",", -1)),
        row.fraction("weight"),
        row.text("plea"),
        row.time("opened_at"),
        State.valueOf(row.text("state")),
        row.text("reviewer"),
        row.time("lease_until"),
        row.flag("seen"),
        row.text("first_vote"));
  }

  /**
   * Whether somebody has it at a moment.
   *
   * @param name name of the account
   * @param now the moment
   * @return true while the lease runs
   */
  public boolean heldBy(String name, Instant now) {
    return reviewer.equals(name) && leaseUntil.isAfter(now) && state != State.CLOSED;
  }

  /**
   * The first reviewer.
   *
   * @return the name, or empty before the first vote
   */
  public String firstReviewer() {
    return firstVote.isEmpty() ? "" : firstVote.substring(0, firstVote.indexOf(' '));
  }

  /**
   * The id by which the record knows this case.
   *
   * @return such as {@code case-3} or {@code appeal-4}
   */
  public String recordId() {
    return (appeal ? "appeal-" : "case-") + id;
  }
}
