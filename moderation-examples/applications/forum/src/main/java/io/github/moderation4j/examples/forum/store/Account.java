package io.github.moderation4j.examples.forum.store;

import java.time.Instant;

/**
 * Somebody who can sign in.
 *
 * @param id number of the account
 * @param name the name shown, unique
 * @param role what the person may do
 * @param joinedAt when the account was made
 * @param strikes points given by rules; 0 for most
 */
public record Account(long id, String name, Role role, Instant joinedAt, int strikes) {
  static Account read(Row row) {
    return new Account(
        row.number("id"),
        row.text("name"),
        Role.of(row.text("role")),
        row.time("joined_at"),
        (int) row.number("strikes"));
  }

  /**
   * The name by which moderation knows this person.
   *
   * @return the name, which never changes
   */
  public String subject() {
    return name;
  }
}
