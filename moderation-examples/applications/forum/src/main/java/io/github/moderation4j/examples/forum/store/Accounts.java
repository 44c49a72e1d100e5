package io.github.moderation4j.examples.forum.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The accounts.
 *
 * @param sql where they are kept
 */
public record Accounts(Sql sql) {
  /**
   * Makes an account.
   *
   * @param name the name shown
   * @param role what the person may do
   * @param passwordHash the hashed password
   * @param joinedAt when
   * @return the new account
   */
  public Account create(String name, Role role, String passwordHash, Instant joinedAt) {
    long id =
        sql.insert(
            "insert into account (name, role, password, joined_at) values (?, ?, ?, ?)",
            name,
            role.id(),
            passwordHash,
            joinedAt);
    return new Account(id, name, role, joinedAt, 0);
  }

  /**
   * Finds an account.
   *
   * @param name the name shown
   * @return the account, or empty
   */
  public Optional<Account> byName(String name) {
    return sql.one("select * from account where name = ?", Account::read, name);
  }

  /**
   * Finds an account.
   *
   * @param id its number
   * @return the account, or empty
   */
  public Optional<Account> byId(long id) {
    return sql.one("select * from account where id = ?", Account::read, id);
  }

  /**
   * The hashed password of an account.
   *
   * @param name the name shown
   * @return the hash, or empty if there is no such account
   */
  public Optional<String> passwordHash(String name) {
    return sql.one(
        "select password from account where name = ?", row -> row.text("password"), name);
  }

  /**
   * Adds to or takes from somebody's strikes.
   *
   * @param name the name shown
   * @param points how many; negative takes away, never below 0
   */
  public void strike(String name, int points) {
    sql.update(
        "update account set strikes = greatest(0, strikes + ?) where name = ?", points, name);
  }

  /**
   * All accounts.
   *
   * @return in the order in which they were made
   */
  public List<Account> all() {
    return sql.list("select * from account order by id", Account::read);
  }
}
