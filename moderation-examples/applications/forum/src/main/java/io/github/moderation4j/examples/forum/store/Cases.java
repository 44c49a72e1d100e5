package io.github.moderation4j.examples.forum.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The cases. Handing one out is a single conditional update, so that no two people ever have the
 * same, however many processes ask.
 *
 * @param sql where they are kept
 */
public record Cases(Sql sql) {
  /**
   * A case to be opened.
   *
   * @param postId number of the post
   * @param appeal whether its author asked for another look
   * @param queue the expertise asked for
   * @param verdict name of the verdict to look at
   * @param rules the rules that had asked for it
   * @param weight how much depends on it
   * @param plea what the author says, in an appeal
   */
  public record Opening(
      long postId,
      boolean appeal,
      String queue,
      String verdict,
      List<String> rules,
      double weight,
      String plea) {
    /** Copies the list. */
    public Opening {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Opens a case unless one is open about the same post.
   *
   * @param opening what it is about
   * @param now when
   * @return the new case, or empty
   */
  public Optional<Case> open(Opening opening, Instant now) {
    if (openAbout(opening.postId()).isPresent()) {
      return Optional.empty();
    }
    long id =
        sql.insert(
            "insert into review_case (post_id, kind, queue, verdict, rules, weight, plea,"
                + " opened_at, state, lease_until) values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)",
            opening.postId(),
            opening.appeal() ? "appeal" : "case",
            opening.queue(),
            opening.verdict(),
            String.join(",", opening.rules()),
            opening.weight(),
            opening.plea(),
            now,
            now);
    return byId(id);
  }

  /**
   * Finds a case.
   *
   * @param id its number
   * @return the case, or empty
   */
  public Optional<Case> byId(long id) {
    return sql.one("select * from review_case where id = ?", Case::read, id);
  }

  /**
   * The open case about a post.
   *
   * @param post number of the post
   * @return the case, or empty
   */
  public Optional<Case> openAbout(long post) {
    return sql.one(
        "select * from review_case where post_id = ? and state <> 'CLOSED'", Case::read, post);
  }

  /**
   * All cases that wait for somebody.
   *
   * @return at most 500, the weightiest first
   */
  public List<Case> waiting() {
    return sql.list(
        "select * from review_case where state <> 'CLOSED' order by weight desc, id limit 500",
        Case::read);
  }

  /**
   * Hands a case out, if nobody has it.
   *
   * @param id number of the case
   * @param reviewer name of who takes it
   * @param now when
   * @param until until when that person has it
   * @return whether the person has it now
   */
  public boolean claim(long id, String reviewer, Instant now, Instant until) {
    return sql.update(
            "update review_case set reviewer = ?, lease_until = ?, seen = false where id = ?"
                + " and state <> 'CLOSED' and lease_until <= ?"
                + " and first_vote not like ? escape '!'",
            reviewer,
            until,
            id,
            now,
            reviewer.replace("!", "!!").replace("_", "!_").replace("%", "!%") + " %")
        > 0;
  }

  /**
   * Remembers that the evidence was opened.
   *
   * @param id number of the case
   */
  public void open(long id) {
    sql.update("update review_case set seen = true where id = ?", id);
  }

  /**
   * Keeps a first vote and puts the case back for somebody else.
   *
   * @param id number of the case
   * @param reviewer who voted, and still has the case
   * @param verdict name of the verdict
   * @param now when
   * @return whether the vote counted
   */
  public boolean voteFirst(long id, String reviewer, String verdict, Instant now) {
    return sql.update(
            "update review_case set state = 'SECOND', first_vote = ?, reviewer = '', seen = false,"
                + " lease_until = ? where id = ? and reviewer = ? and state = 'OPEN'"
                + " and lease_until > ?",
            reviewer + " " + verdict,
            now,
            id,
            reviewer,
            now)
        > 0;
  }

  /**
   * Keeps the last vote and closes the case.
   *
   * @param id number of the case
   * @param reviewer who voted, and still has the case
   * @param verdict name of the verdict
   * @param now when
   * @return whether the vote counted
   */
  public boolean close(long id, String reviewer, String verdict, Instant now) {
    return sql.update(
            "update review_case set state = 'CLOSED', last_vote = ?, closed_at = ?"
                + " where id = ? and reviewer = ? and state <> 'CLOSED' and lease_until > ?",
            reviewer + " " + verdict,
            now,
            id,
            reviewer,
            now)
        > 0;
  }

  /**
   * Whether somebody has decided about a post before.
   *
   * @param post number of the post
   * @param reviewer name of the account
   * @return true if a vote of that person about the post is kept
   */
  public boolean hasVoted(long post, String reviewer) {
    return sql
        .list(
            "select first_vote, last_vote from review_case where post_id = ?",
            row -> List.of(row.text("first_vote"), row.text("last_vote")),
            post)
        .stream()
        .flatMap(List::stream)
        .anyMatch(vote -> vote.startsWith(reviewer + " "));
  }
}
