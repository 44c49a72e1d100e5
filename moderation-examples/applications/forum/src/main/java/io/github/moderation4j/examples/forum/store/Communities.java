package io.github.moderation4j.examples.forum.store;

import java.util.List;
import java.util.Optional;

/**
 * The groups and who belongs to them.
 *
 * @param sql where they are kept
 */
public record Communities(Sql sql) {
  private static final String SELECT =
      "select c.*, a.name as owner from community c join account a on a.id = c.owner_id ";

  /**
   * Makes a group; its owner is its first member.
   *
   * @param draft the group; its number does not count
   * @param owner who looks after it
   * @return number of the new group
   */
  public long create(Community draft, Account owner) {
    long id =
        sql.insert(
            "insert into community (slug, name, description, visibility, owner_id)"
                + " values (?, ?, ?, ?, ?)",
            draft.slug(),
            draft.name(),
            draft.description(),
            draft.visibility().id(),
            owner.id());
    join(id, owner);
    return id;
  }

  /**
   * All groups.
   *
   * @return in order of name
   */
  public List<Community> all() {
    return sql.list(SELECT + "order by c.name", Community::read);
  }

  /**
   * Finds a group.
   *
   * @param slug its name in addresses
   * @return the group, or empty
   */
  public Optional<Community> bySlug(String slug) {
    return sql.one(SELECT + "where c.slug = ?", Community::read, slug);
  }

  /**
   * Finds a group.
   *
   * @param id its number
   * @return the group, or empty
   */
  public Optional<Community> byId(long id) {
    return sql.one(SELECT + "where c.id = ?", Community::read, id);
  }

  /**
   * Whether somebody may read a group: everybody a public one, members and moderators a private
   * one, nobody but moderators one that was withdrawn.
   *
   * @param community the group
   * @param reader who asks, or empty for somebody who is not signed in
   * @return true if so
   */
  public boolean mayRead(Community community, Optional<Account> reader) {
    if (reader.isPresent() && reader.get().role().reviews()) {
      return true;
    }
    if (community.withdrawn()) {
      return false;
    }
    return !community.isPrivate()
        || reader.filter(account -> isMember(community, account)).isPresent();
  }

  /**
   * Whether somebody belongs to a group.
   *
   * @param community the group
   * @param account who
   * @return true if so
   */
  public boolean isMember(Community community, Account account) {
    return sql.number(
            "select count(*) as n from membership where community_id = ? and account_id = ?",
            community.id(),
            account.id())
        > 0;
  }

  /**
   * Adds somebody to a group; does nothing if the person belongs to it.
   *
   * @param community number of the group
   * @param account who
   */
  public void join(long community, Account account) {
    sql.update(
        "insert into membership (community_id, account_id) select ?, ? where not exists"
            + " (select 1 from membership where community_id = ? and account_id = ?)",
        community,
        account.id(),
        community,
        account.id());
  }

  /**
   * The number of members of a group.
   *
   * @param community the group
   * @return at least 1
   */
  public long members(Community community) {
    return sql.number(
        "select count(*) as n from membership where community_id = ?", community.id());
  }

  /**
   * Takes a group down, or puts it back.
   *
   * @param community number of the group
   * @param withdrawn whether it is down
   */
  public void withdraw(long community, boolean withdrawn) {
    sql.update(
        "update community set state = ? where id = ?", withdrawn ? "withdrawn" : "none", community);
  }

  /**
   * Keeps the verdict on a group.
   *
   * @param slug its name in addresses
   * @param standing the verdict
   */
  public void judge(String slug, String standing) {
    sql.update("update community set standing = ? where slug = ?", standing, slug);
  }
}
