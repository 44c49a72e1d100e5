package io.github.moderation4j.core.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has, and the form in which we write digests. */
public final class Sha256 {
  private Sha256() {}

  /**
   * A digest of nothing yet.
   *
   * @return a new digest, for one thread
   */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Ends a digest.
   *
   * @param digest all that was to be digested
   * @return hexadecimal digits, 64 for SHA-256
   */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The digest of a text as UTF-8.
   *
   * @param text any text
   * @return 64 hexadecimal digits
   */
  public static String hex(String text) {
    MessageDigest digest = start();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return hex(digest);
  }

  /**
   * Adds a text with its length before it, so that no two lists of texts run together to the same
   * bytes.
   *
   * @param digest what to add to
   * @param part the text
   */
  public static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
