package io.github.moderation4j.rules.policy;

import java.util.Objects;

/**
 * Which policy decided: its name, its version and the digest of all it says.
 *
 * @param policy name of the policy
 * @param version number its owner gave it; at least 1
 * @param hash SHA-256 of the canonical form, 64 hexadecimal digits
 */
public record PolicyVersion(String policy, int version, String hash) {
  /**
   * Checks the version.
   *
   * @throws IllegalArgumentException if {@code version} is below 1
   */
  public PolicyVersion {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(hash, "hash");
    if (version < 1) {
      throw new IllegalArgumentException("version must be at least 1, but was " + version);
    }
  }
}
