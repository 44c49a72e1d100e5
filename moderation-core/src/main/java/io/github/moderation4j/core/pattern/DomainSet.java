package io.github.moderation4j.core.pattern;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A set of domains, kept as the sorted 64-bit hashes of their names.
 *
 * <p>A name that is not in the set is taken for one that is with a chance of one in some 10^14.
 */
final class DomainSet {
  private static final int MAX_LABELS = 6;

  private final long[] hashes;

  private DomainSet(long[] hashes) {
    this.hashes = hashes;
  }

  /** Reads the hashes as they stand in a resource: big-endian and sorted. */
  static DomainSet of(byte[] resource) {
    long[] hashes = new long[resource.length / Long.BYTES];
    ByteBuffer.wrap(resource).asLongBuffer().get(hashes);
    return new DomainSet(hashes);
  }

  /** Whether a host or a domain above it is in the set. */
  boolean covers(String host) {
    int dot = host.length();
    for (int labels = 1; labels <= MAX_LABELS && dot > 0; labels++) {
      dot = host.lastIndexOf('.', dot - 1);
      if (labels > 1 && Arrays.binarySearch(hashes, hash(host, dot + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** FNV-1a over the characters from a position on, with a final mix. */
  static long hash(String host, int from) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < host.length(); i++) {
      hash = (hash ^ host.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
