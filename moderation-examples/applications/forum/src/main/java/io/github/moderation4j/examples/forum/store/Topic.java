package io.github.moderation4j.examples.forum.store;

import java.time.Instant;

/**
 * A conversation in a group.
 *
 * @param id number of the topic
 * @param communityId number of its group
 * @param title what it is about
 * @param author name of the account that began it
 * @param startedAt when it began
 * @param activeAt when somebody last wrote
 * @param posts how many posts are shown
 */
public record Topic(
    long id,
    long communityId,
    String title,
    String author,
    Instant startedAt,
    Instant activeAt,
    long posts) {
  static Topic read(Row row) {
    return new Topic(
        row.number("id"),
        row.number("community_id"),
        row.text("title"),
        row.text("author"),
        row.time("started_at"),
        row.time("active_at"),
        row.number("posts"));
  }
}
