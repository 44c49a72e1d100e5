package io.github.moderation4j.core;

/** SipHash-2-4 with 128-bit output (Aumasson and Bernstein, 2012), word by word. */
final class SipHash {
  private long v0;
  private long v1;
  private long v2;
  private long v3;

  /** Begins anew under a key. */
  void start(long key0, long key1) {
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

  KeyedHash.Code finish() {
    v2 ^= 0xee;
    rounds(4);
    long low = v0 ^ v1 ^ v2 ^ v3;
    v1 ^= 0xdd;
    rounds(4);
    return new KeyedHash.Code(low, v0 ^ v1 ^ v2 ^ v3);
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
