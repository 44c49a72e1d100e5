package io.github.moderation4j.examples.forum.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes passwords with PBKDF2-HMAC-SHA-256 and a salt each. Thread-safe. */
public final class Passwords {
  private static final String SCHEME = "pbkdf2-sha256";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private final SecureRandom random = new SecureRandom();
  private final int iterations;
  private final String nobody;

  /**
   * Passwords that cost a number of rounds.
   *
   * @param iterations rounds per hash; 600,000 is what OWASP asks for
   */
  public Passwords(int iterations) {
    this.iterations = iterations;
    this.nobody = hash("");
  }

  /**
   * Hashes a password.
   *
   * @param password the password
   * @return scheme, rounds, salt and hash, to be kept
   */
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    HexFormat hex = HexFormat.of();
    return String.join(
        "$",
        SCHEME,
        Integer.toString(iterations),
        hex.formatHex(salt),
        hex.formatHex(derive(password, salt, iterations)));
  }

  /**
   * Checks a password; takes as long when there is no such account.
   *
   * @param password what was typed
   * @param kept the kept hash, or empty if there is no such account
   * @return whether they belong together
   */
  public boolean matches(String password, Optional<String> kept) {
    String[] parts = kept.orElse(nobody).split("\\$", -1);
    HexFormat hex = HexFormat.of();
    byte[] expected = hex.parseHex(parts[3]);
    byte[] actual = derive(password, hex.parseHex(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual) && kept.isPresent();
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
    }
  }
}
