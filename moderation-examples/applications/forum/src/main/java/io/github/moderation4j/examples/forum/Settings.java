package io.github.moderation4j.examples.forum;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How the forum runs, from environment variables; {@code docs/guides/forum-operators.md} lists
 * them.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param databaseUrl JDBC address of H2 or PostgreSQL
 * @param databaseUser name at the database
 * @param databasePassword password at the database
 * @param https whether browsers reach it by HTTPS, so that cookies are bound to it
 * @param demo whether sample content and demo accounts are made in an empty database
 * @param passwordRounds rounds per password hash
 * @param auditSecret key of the record's fingerprints of texts; kept apart from the database
 */
public record Settings(
    String host,
    int port,
    String databaseUrl,
    String databaseUser,
    String databasePassword,
    boolean https,
    boolean demo,
    int passwordRounds,
    String auditSecret) {
  /**
   * Settings from the environment.
   *
   * @param environment names and values
   * @return the settings
   * @throws IllegalArgumentException if a number is none
   */
  public static Settings from(Map<String, String> environment) {
    return new Settings(
        environment.getOrDefault("FORUM_HOST", "127.0.0.1"),
        Integer.parseInt(environment.getOrDefault("FORUM_PORT", "8080")),
        environment.getOrDefault("FORUM_DATABASE_URL", "jdbc:h2:./forum-data/forum"),
        environment.getOrDefault("FORUM_DATABASE_USER", "forum"),
        environment.getOrDefault("FORUM_DATABASE_PASSWORD", ""),
        Boolean.parseBoolean(environment.getOrDefault("FORUM_HTTPS", "false")),
        Boolean.parseBoolean(environment.getOrDefault("FORUM_DEMO", "true")),
        Integer.parseInt(environment.getOrDefault("FORUM_PASSWORD_ROUNDS", "600000")),
        environment.getOrDefault("FORUM_AUDIT_SECRET", "only for trying out, set your own!"));
  }

  /**
   * Settings for a forum that lives in memory on a free port of this machine.
   *
   * @param name keeps several apart
   * @return the settings, with few rounds per hash
   */
  public static Settings inMemory(String name) {
    String url = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name);
    return new Settings(
        "127.0.0.1",
        0,
        url,
        "forum",
        "",
        false,
        true,
        1_000,
        "a secret for tests, 32 bytes long!!");
  }

  byte[] auditKey() {
    return auditSecret.getBytes(StandardCharsets.UTF_8);
  }
}
