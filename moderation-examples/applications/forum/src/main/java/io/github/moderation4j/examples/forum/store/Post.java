package io.github.moderation4j.examples.forum.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody wrote.
 *
 * @param id number of the post
 * @param topicId number of its topic
 * @param author name of the account that wrote it
 * @param body the text as the author wrote it
 * @param state whether it is to be seen
 * @param outcome what moderation made of it
 * @param human verdict that a person gave this text; empty if none did
 * @param strikes strikes that its author got for it
 * @param decided place of the last decision in the record; 0 for none
 * @param revision how often it was written; 1 until it is edited
 * @param writtenAt when it was first written
 * @param editedAt when it was last edited, if it was
 */
public record Post(
    long id,
    long topicId,
    String author,
    String body,
    State state,
    Outcome outcome,
    String human,
    int strikes,
    long decided,
    int revision,
    Instant writtenAt,
    Optional<Instant> editedAt) {
  /** Whether a post is to be seen. */
  public enum State {
    /** Everybody who may read the group sees it. */
    SHOWN,
    /** Its author and reviewers see it, until somebody has decided. */
    HELD,
    /** Its author and reviewers see it; it was decided to take it down. */
    REMOVED
  }

  /**
   * What moderation made of a post, as far as it has to be shown.
   *
   * @param verdict name of the verdict, such as {@code hold}
   * @param covered the covered spots as {@code start-end}, separated by commas
   * @param cards ids of the information cards beside it
   * @param why the reasons in words for the author
   */
  public record Outcome(String verdict, String covered, List<String> cards, List<String> why) {
    /** Copies the lists. */
    public Outcome {
      cards = List.copyOf(cards);
      why = List.copyOf(why);
    }

    /**
     * The same with other cards.
     *
     * @param other ids of the information cards
     * @return a changed copy
     */
    public Outcome withCards(List<String> other) {
      return new Outcome(verdict, covered, other, why);
    }
  }

  static Post read(Row row) {
    return new Post(
        row.number("id"),
        row.number("topic_id"),
        row.text("author"),
        row.text("body"),
        State.valueOf(row.text("state")),
        new Outcome(
            row.text("verdict"),
            row.text("covered"),
            lines(row.text("cards")),
            lines(row.text("why"))),
        row.text("human"),
        (int) row.number("strikes"),
        row.number("decided"),
        (int) row.number("revision"),
        row.time("written_at"),
        row.moment("edited_at"));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /**
   * This post as if no person had decided about it.
   *
   * @return the same without a human verdict
   */
  public Post unjudged() {
    return new Post(
        id, topicId, author, body, state, outcome, "", strikes, decided, revision, writtenAt,
        editedAt);
  }

  /**
   * The id by which moderation knows this post.
   *
   * @return such as {@code post-17}
   */
  public String contentId() {
    return "post-" + id;
  }

  /**
   * Whether its author may ask for another look: it was acted upon, and waits for nobody.
   *
   * @return true if so
   */
  public boolean appealable() {
    boolean restricted = List.of("mask", "limit").contains(outcome.verdict());
    return state == State.REMOVED || (isShown() && restricted);
  }

  /**
   * Whether everybody who may read the group sees it.
   *
   * @return true if so
   */
  public boolean isShown() {
    return state == State.SHOWN;
  }
}
