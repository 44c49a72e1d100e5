package io.github.moderation4j.rules.audit;

/**
 * When a file is forced to the disk, and so what an acknowledged append is worth.
 *
 * <p>Whatever it is, an append that returned has been handed to the operating system and survives
 * the death of the process. A power cut can take the appends since the file was last forced.
 *
 * @param appends after how many appends the file is forced; at least 1. Threads that append at the
 *     same time share one append, see {@link AuditLog}
 */
public record Durability(int appends) {
  /** Forced before every append returns: nothing acknowledged is ever lost. */
  public static final Durability EVERY_APPEND = new Durability(1);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code appends} is below 1
   */
  public Durability {
    if (appends < 1) {
      throw new IllegalArgumentException("appends must be at least 1, but was " + appends);
    }
  }
}
