package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The house rules: from what a text contains and what is known around it to a verdict.
 *
 * @param name short lower-case name
 * @param version number its owner gave it; at least 1
 * @param ladder the steps that hold without any rule
 * @param onIncomplete the least verdict when the assessment is not complete
 */
public record Policy(String name, int version, Ladder ladder, Verdict onIncomplete) {
  /** Checks that no component is missing. */
  public Policy {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ladder, "ladder");
    Objects.requireNonNull(onIncomplete, "onIncomplete");
  }

  /**
   * Starts a policy.
   *
   * @param name its name
   * @return a builder with version 1, an empty ladder, and {@code hold} for incomplete assessments
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * The policy that a forum can start with: flags what is weak, holds or rejects only what is sure,
   * and never punishes distress.
   *
   * @return the default policy
   */
  public static Policy standard() {
    return builder("default")
        .step("hate", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8, Verdict.REJECT, 0.95))
        .step("extremism", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8, Verdict.REJECT, 0.95))
        .step("harassment", Map.of(Verdict.FLAG, 0.6, Verdict.HOLD, 0.9))
        .step("violence", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8))
        .step("sexual", Map.of(Verdict.FLAG, 0.5, Verdict.LIMIT, 0.8))
        .step("sexual/minors", Map.of(Verdict.HOLD, 0.3, Verdict.REJECT, 0.8))
        .step("self-harm", Map.of(Verdict.FLAG, 0.5))
        .step("self-harm/promotion", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8))
        .step("profanity", Map.of(Verdict.MASK, 0.6))
        .step("spam", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8))
        .step("privacy", Map.of(Verdict.FLAG, 0.5, Verdict.MASK, 0.7))
        .step("misinformation", Map.of(Verdict.LABEL, 0.6, Verdict.FLAG, 0.8))
        .step("denial", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8))
        .step("conspiracy", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.8))
        .step("civic", Map.of(Verdict.LABEL, 0.5, Verdict.FLAG, 0.7))
        .step("illicit", Map.of(Verdict.FLAG, 0.5, Verdict.HOLD, 0.9))
        .build();
  }

  /**
   * Which policy this is.
   *
   * @return name, version and digest
   */
  public PolicyVersion id() {
    return new PolicyVersion(name, version, hash());
  }

  /**
   * The digest of all this policy says.
   *
   * @return SHA-256 of the canonical form, 64 hexadecimal digits
   */
  public String hash() {
    try {
      byte[] canonical = toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Collects a policy. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final Map<Category, Map<Verdict, Double>> steps = new TreeMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Adds the steps of a category.
     *
     * @param category id of the category
     * @param thresholds the score from which each verdict holds
     * @return this builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public Builder step(String category, Map<Verdict, Double> thresholds) {
      steps.put(Category.of(category), thresholds);
      return this;
    }

    /**
     * The policy collected so far.
     *
     * @return an immutable policy
     * @throws IllegalArgumentException if the steps of a category do not rise
     */
    public Policy build() {
      return new Policy(name, 1, new Ladder(steps), Verdict.HOLD);
    }
  }
}
