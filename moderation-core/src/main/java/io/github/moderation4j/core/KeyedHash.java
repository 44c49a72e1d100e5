package io.github.moderation4j.core;

import java.security.SecureRandom;

/**
 * A 128-bit hash under a secret key: who does not know the key cannot make two texts collide.
 *
 * <p>SipHash-2-4 with 128-bit output (Aumasson and Bernstein, 2012) over the text as UTF-16LE.
 */
final class KeyedHash {
  private static final int CHARS_PER_WORD = 4;

  private final long key0;
  private final long key1;

  KeyedHash(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** A hash under a key that nobody knows. */
  static KeyedHash random() {
    SecureRandom random = new SecureRandom();
    return new KeyedHash(random.nextLong(), random.nextLong());
  }

  /** The two halves of a hash value. */
  record Code(long low, long high) {
    @Override
    public int hashCode() {
      return (int) low;
    }
  }

  Code of(String text) {
    Lanes lanes = new Lanes(key0, key1);
    int whole = text.length() - text.length() % CHARS_PER_WORD;
    for (int i = 0; i < whole; i += CHARS_PER_WORD) {
      lanes.absorb(
          text.charAt(i)
              | ((long) text.charAt(i + 1) << 16)
              | ((long) text.charAt(i + 2) << 32)
              | ((long) text.charAt(i + 3) << 48));
    }
    long last = (text.length() * 2L) << 56;
    for (int i = whole; i < text.length(); i++) {
      last |= (long) text.charAt(i) << (16 * (i - whole));
    }
    lanes.absorb(last);
    return lanes.finish();
  }

  /** The four lanes of SipHash. */
  private static final class Lanes {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    Lanes(long key0, long key1) {
      v0 = key0 ^ 0x736f6d6570736575L;
      v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
      v2 = key0 ^ 0x6c7967656e657261L;
      v3 = key1 ^ 0x7465646279746573L;
    }

    void absorb(long word) {
      v3 ^= word;
      rounds(2);
      v0 ^= word;
    }

    Code finish() {
      v2 ^= 0xee;
      rounds(4);
      long low = v0 ^ v1 ^ v2 ^ v3;
      v1 ^= 0xdd;
      rounds(4);
      return new Code(low, v0 ^ v1 ^ v2 ^ v3);
    }

    private void rounds(int count) {
      for (int i = 0; i < count; i++) {
        v0 += v1;
        v2 += v3;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 = Long.rotateLeft(v2, 32);
      }
    }
  }
}
