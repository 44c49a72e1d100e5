package io.github.moderation4j.examples.forum.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The topics.
 *
 * @param sql where they are kept
 */
public record Topics(Sql sql) {
  private static final String SELECT =
      "select t.*, a.name as author,"
          + " (select count(*) from post p where p.topic_id = t.id and p.state = 'SHOWN') as posts"
          + " from topic t join account a on a.id = t.author_id ";

  /**
   * Begins a topic.
   *
   * @param community number of the group
   * @param author who begins it
   * @param title what it is about
   * @param now when
   * @return number of the new topic
   */
  public long create(long community, Account author, String title, Instant now) {
    return sql.insert(
        "insert into topic (community_id, author_id, title, started_at, active_at)"
            + " values (?, ?, ?, ?, ?)",
        community,
        author.id(),
        title,
        now,
        now);
  }

  /**
   * Finds a topic.
   *
   * @param id its number
   * @return the topic, or empty
   */
  public Optional<Topic> byId(long id) {
    return sql.one(SELECT + "where t.id = ?", Topic::read, id);
  }

  /**
   * The topics of a group that have a post to show.
   *
   * @param community number of the group
   * @param most how many at most
   * @return the most active first
   */
  public List<Topic> of(long community, int most) {
    return sql.list(
        SELECT
            + "where t.community_id = ? and exists (select 1 from post p where p.topic_id = t.id"
            + " and p.state = 'SHOWN') order by t.active_at desc limit ?",
        Topic::read,
        community,
        most);
  }

  /**
   * The liveliest topics of all public groups.
   *
   * @param most how many at most
   * @return the most active first
   */
  public List<Topic> latest(int most) {
    return sql.list(
        SELECT
            + "join community c on c.id = t.community_id where c.visibility = 'public'"
            + " and c.state <> 'withdrawn' and exists (select 1 from post p where"
            + " p.topic_id = t.id and p.state = 'SHOWN') order by t.active_at desc limit ?",
        Topic::read,
        most);
  }

  /**
   * Counts one view of a topic.
   *
   * @param topic number of the topic
   */
  public void view(long topic) {
    sql.update("update topic set views = views + 1 where id = ?", topic);
  }

  /**
   * Remembers that somebody wrote.
   *
   * @param topic number of the topic
   * @param now when
   */
  public void touch(long topic, Instant now) {
    sql.update("update topic set active_at = ? where id = ?", now, topic);
  }
}
