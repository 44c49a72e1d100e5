package io.github.moderation4j.examples.forum.store;

import java.util.Locale;

/**
 * A group of people who write together.
 *
 * @param id number of the group
 * @param slug its name in addresses
 * @param name the name shown
 * @param description what it says of itself
 * @param visibility who may read
 * @param owner name of the account that looks after it
 * @param withdrawn whether the house has taken it down
 * @param standing the last verdict on it, such as {@code watch}
 */
public record Community(
    long id,
    String slug,
    String name,
    String description,
    Visibility visibility,
    String owner,
    boolean withdrawn,
    String standing) {
  /** Who may read a group. */
  public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Its members, and those who moderate. */
    PRIVATE;

    /**
     * The name as stored and as rules read it.
     *
     * @return {@code public} or {@code private}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Community read(Row row) {
    return new Community(
        row.number("id"),
        row.text("slug"),
        row.text("name"),
        row.text("description"),
        Visibility.valueOf(row.text("visibility").toUpperCase(Locale.ROOT)),
        row.text("owner"),
        row.text("state").equals("withdrawn"),
        row.text("standing"));
  }

  /**
   * Whether only members may read.
   *
   * @return true for a private group
   */
  public boolean isPrivate() {
    return visibility == Visibility.PRIVATE;
  }
}
