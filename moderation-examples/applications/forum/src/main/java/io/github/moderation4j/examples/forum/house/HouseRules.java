package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The policy that came with the forum, and every version since. */
public final class HouseRules {
  private final PolicyReader reader;

  /**
   * The house rules.
   *
   * @param clock judges what is stale
   */
  public HouseRules(Clock clock) {
    this.reader = new PolicyReader(clock);
  }

  /**
   * The policy that decides now.
   *
   * @return the policy
   */
  public Policy current() {
    return reader.read("forum.policy.yaml", shipped());
  }

  private static String shipped() {
    try (InputStream in = HouseRules.class.getResourceAsStream("forum.policy.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
