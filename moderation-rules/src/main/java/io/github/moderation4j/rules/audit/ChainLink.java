package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.content.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One entry as a store keeps it: its place, its bytes and the hash that chains it to all before.
 */
public final class ChainLink {
  private final long sequence;
  private final String hash;
  private final byte[] bytes;

  /**
   * A link as it was found in a store; nothing is checked.
   *
   * @param sequence its place, from 1
   * @param hash its hash as stored, 64 hexadecimal digits
   * @param bytes the canonical form of the entry
   */
  public ChainLink(long sequence, String hash, byte[] bytes) {
    this.sequence = sequence;
    this.hash = Objects.requireNonNull(hash, "hash");
    this.bytes = bytes.clone();
  }

  /**
   * The link that follows a head.
   *
   * @param head the end of the chain so far
   * @param bytes the canonical form of the next entry
   * @return the link to store
   */
  public static ChainLink after(Head head, byte[] bytes) {
    return new ChainLink(head.sequence() + 1, hash(head.hash(), bytes), bytes);
  }

  /**
   * Its place in the chain.
   *
   * @return the number, from 1
   */
  public long sequence() {
    return sequence;
  }

  /**
   * The hash as stored.
   *
   * @return 64 hexadecimal digits, if nobody changed it
   */
  public String hash() {
    return hash;
  }

  /**
   * The canonical form.
   *
   * @return a copy of the bytes
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The chain up to here.
   *
   * @return sequence and hash of this link
   */
  public Head head() {
    return new Head(sequence, hash);
  }

  /**
   * What the entry says.
   *
   * @return the entry
   * @throws AuditException if the bytes are not the canonical form of any entry
   */
  public AuditEntry entry() {
    return CanonicalForm.decode(bytes);
  }

  /** How long the canonical form is, in bytes. */
  int size() {
    return bytes.length;
  }

  /** Whether this link continues the chain. */
  boolean follows(Head before) {
    return sequence == before.sequence() + 1 && hash.equals(hash(before.hash(), bytes));
  }

  /** SHA-256 of the previous hash, as 32 bytes, followed by the canonical form. */
  private static String hash(String previous, byte[] bytes) {
    MessageDigest digest = Sha256.start();
    digest.update(HexFormat.of().parseHex(previous));
    digest.update(bytes);
    return Sha256.hex(digest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChainLink link
        && sequence == link.sequence
        && hash.equals(link.hash)
        && Arrays.equals(bytes, link.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sequence, hash);
  }

  /** Place and hash. */
  @Override
  public String toString() {
    return head().toString();
  }
}
