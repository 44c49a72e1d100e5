package io.github.moderation4j.examples.forum.store;

import java.util.List;

/**
 * The names of all queues that a case was ever put in, so that none is out of sight when the policy
 * names its queue no more.
 *
 * @param sql where they are kept
 */
public record Queues(Sql sql) {
  /**
   * Keeps a name.
   *
   * @param name name of a queue
   */
  public void keep(String name) {
    try {
      sql.update(
          "insert into review_queue (name) select ? where not exists"
              + " (select 1 from review_queue where name = ?)",
          name,
          name);
    } catch (StoreException e) {
      if (!e.isDuplicate()) {
        throw e;
      }
    }
  }

  /**
   * All names.
   *
   * @return in alphabetical order
   */
  public List<String> all() {
    return sql.list("select name from review_queue order by name", row -> row.text("name"));
  }
}
