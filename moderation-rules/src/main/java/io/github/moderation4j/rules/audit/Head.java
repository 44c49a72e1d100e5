package io.github.moderation4j.rules.audit;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain: what to keep elsewhere, so that nobody can shorten or rewrite the log unseen.
 *
 * @param sequence number of the last entry; 0 for an empty log
 * @param hash hash of the last entry, 64 hexadecimal digits; 64 zeros for an empty log
 */
public record Head(long sequence, String hash) {
  /** The head of an empty log. */
  public static final Head EMPTY = new Head(0, "0".repeat(64));

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /** Checks that no component is missing. */
  public Head {
    Objects.requireNonNull(hash, "hash");
  }

  /**
   * Reads a head that was printed.
   *
   * @param text such as {@code 42:9f86…}
   * @return the head
   * @throws IllegalArgumentException if it is not of that form
   */
  public static Head parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a head must be sequence ':' 64 hexadecimal digits");
    }
    return new Head(Long.parseLong(matcher.group(1)), matcher.group(2));
  }

  /** In the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return sequence + ":" + hash;
  }
}
