package io.github.moderation4j.examples.forum.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The posts, and who reported them.
 *
 * @param sql where they are kept
 */
public record Posts(Sql sql) {
  private static final String SELECT =
      "select p.*, a.name as author from post p join account a on a.id = p.author_id ";

  /**
   * Keeps a new post, held until it is moderated.
   *
   * @param topic number of the topic
   * @param author who wrote it
   * @param body the text as the author wrote it
   * @param now when
   * @return number of the new post
   */
  public long create(long topic, Account author, String body, Instant now) {
    return sql.insert(
        "insert into post (topic_id, author_id, body, state, verdict, covered, cards, why,"
            + " revision, written_at, views_before)"
            + " select id, ?, ?, 'HELD', 'hold', '', '', '', 1, ?, views from topic where id = ?",
        author.id(),
        body,
        now,
        topic);
  }

  /**
   * Exchanges the text of a post, held until it is moderated.
   *
   * @param id number of the post
   * @param body the new text
   * @param now when
   */
  public void rewrite(long id, String body, Instant now) {
    sql.update(
        "update post set body = ?, state = 'HELD', human = '', decided = 0, edited_at = ?,"
            + " revision = revision + 1 where id = ?",
        body,
        now,
        id);
  }

  /**
   * Keeps what moderation made of a post.
   *
   * @param id number of the post
   * @param state whether it is to be seen
   * @param outcome what is to be shown of the decision
   * @param decided place of the decision in the record
   */
  public void settle(long id, Post.State state, Post.Outcome outcome, long decided) {
    sql.update(
        "update post set state = ?, verdict = ?, covered = ?, cards = ?, why = ?, decided = ?"
            + " where id = ?",
        state.name(),
        outcome.verdict(),
        outcome.covered(),
        String.join("\n", outcome.cards()),
        String.join("\n", outcome.why()),
        decided,
        id);
  }

  /**
   * Keeps what a person decided about the text as it stands.
   *
   * @param id number of the post
   * @param verdict name of the verdict
   */
  public void judge(long id, String verdict) {
    sql.update("update post set human = ? where id = ?", verdict, id);
  }

  /**
   * Keeps how many strikes the author got for a post.
   *
   * @param id number of the post
   * @param points how many
   */
  public void strike(long id, int points) {
    sql.update("update post set strikes = ? where id = ?", points, id);
  }

  /**
   * Finds a post.
   *
   * @param id its number
   * @return the post, or empty
   */
  public Optional<Post> byId(long id) {
    return sql.one(SELECT + "where p.id = ?", Post::read, id);
  }

  /**
   * Finds the post that moderation knows by an id.
   *
   * @param contentId such as {@code post-17}
   * @return the post, or empty
   */
  public Optional<Post> byContentId(String contentId) {
    return contentId.matches("post-[0-9]{1,15}")
        ? byId(Long.parseLong(contentId.substring("post-".length())))
        : Optional.empty();
  }

  /**
   * The posts of a topic that a reader may see: those shown, and the reader's own.
   *
   * @param topic number of the topic
   * @param reader number of the reader's account; 0 for nobody
   * @return in the order in which they were written
   */
  public List<Post> of(long topic, long reader) {
    return sql.list(
        SELECT + "where p.topic_id = ? and (p.state = 'SHOWN' or p.author_id = ?) order by p.id",
        Post::read,
        topic,
        reader);
  }

  /**
   * What somebody wrote.
   *
   * @param author number of the account
   * @param most how many at most
   * @return the newest first
   */
  public List<Post> by(long author, int most) {
    return sql.list(
        SELECT + "where p.author_id = ? order by p.id desc limit ?", Post::read, author, most);
  }

  /**
   * What was written last, by anybody.
   *
   * @param most how many at most
   * @return the newest first
   */
  public List<Post> latest(int most) {
    return sql.list(SELECT + "order by p.id desc limit ?", Post::read, most);
  }

  /**
   * What was kept but never decided about.
   *
   * @return in the order in which they were written
   */
  public List<Post> unread() {
    return sql.list(SELECT + "where p.state = 'HELD' and p.decided = 0 order by p.id", Post::read);
  }

  /**
   * How many posts of somebody there are in a state.
   *
   * @param author number of the account
   * @param state the state
   * @return at least 0
   */
  public long count(long author, Post.State state) {
    return sql.number(
        "select count(*) as n from post where author_id = ? and state = ?", author, state.name());
  }

  /**
   * Keeps that somebody reported a post; once per person.
   *
   * @param post number of the post
   * @param account who reported it
   * @param reason why, as chosen from a list
   * @param now when
   * @return whether the person had not reported it before
   */
  public boolean report(long post, Account account, String reason, Instant now) {
    try {
      return insertReport(post, account, reason, now);
    } catch (StoreException e) {
      if (e.isDuplicate()) {
        return false;
      }
      throw e;
    }
  }

  /** Of two at the same moment one may still be refused by the key of the table. */
  private boolean insertReport(long post, Account account, String reason, Instant now) {
    return sql.update(
            "insert into report (post_id, account_id, reason, told_at) select ?, ?, ?, ?"
                + " where not exists (select 1 from report where post_id = ? and account_id = ?)",
            post,
            account.id(),
            reason,
            now,
            post,
            account.id())
        > 0;
  }

  /**
   * How often a post was seen: as often as its topic since it was written.
   *
   * @param id number of the post
   * @return at least 0
   */
  public long views(long id) {
    return sql.number(
        "select t.views - p.views_before as n from post p join topic t on t.id = p.topic_id"
            + " where p.id = ?",
        id);
  }

  /**
   * How many people reported a post.
   *
   * @param post number of the post
   * @param now the present
   * @return reports of the last 30 days
   */
  public long reports(long post, Instant now) {
    return sql.number(
        "select count(*) as n from report where post_id = ? and told_at > ?",
        post,
        now.minus(Duration.ofDays(30)));
  }
}
