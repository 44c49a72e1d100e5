package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Sql;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.PolicyReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The policy that came with the forum, and every version since. Nothing is overwritten. */
public final class HouseRules {
  private static final String NAME = "forum.policy.yaml";

  private final Sql sql;
  private final Clock clock;

  /**
   * The house rules.
   *
   * @param sql where versions are kept
   * @param clock judges what is stale
   */
  public HouseRules(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * A version that once was activated.
   *
   * @param number its number
   * @param hash digest of all it says
   * @param by who activated it
   * @param at when
   */
  public record Version(int number, String hash, String by, Instant at) {}

  /**
   * The text of the policy that decides now.
   *
   * @return the text as its author wrote it
   */
  public String text() {
    return sql.one(
            "select yaml from policy_version order by id desc limit 1", row -> row.text("yaml"))
        .orElseGet(HouseRules::shipped);
  }

  /**
   * The policy that decides now.
   *
   * @return the policy
   */
  public Policy current() {
    return check(text()).orThrow();
  }

  /**
   * Reads a policy and tells all that is wrong with it.
   *
   * @param yaml the text
   * @return the policy, if it can be used, and all issues
   */
  public PolicyReading check(String yaml) {
    return new PolicyReader(clock).check(NAME, yaml);
  }

  /**
   * Keeps a version that decides from now on.
   *
   * @param policy the policy
   * @param yaml its text
   * @param by who activated it
   */
  public void keep(Policy policy, String yaml, Account by) {
    sql.update(
        "insert into policy_version (number, yaml, hash, activated_by, activated_at)"
            + " values (?, ?, ?, ?, ?)",
        policy.version(),
        yaml,
        policy.hash(),
        by.name(),
        clock.instant());
  }

  /**
   * The versions that were activated in the browser.
   *
   * @return the newest first
   */
  public List<Version> versions() {
    return sql.list(
        "select * from policy_version order by id desc limit 20",
        row ->
            new Version(
                (int) row.number("number"),
                row.text("hash"),
                row.text("activated_by"),
                row.time("activated_at")));
  }

  private static String shipped() {
    try (InputStream in = HouseRules.class.getResourceAsStream(NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
