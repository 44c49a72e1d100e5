package io.github.moderation4j.core.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * English words and names that are spelt right, by 30-bit hashes: a word that is not among them may
 * be a misspelling. About one unknown word in ten thousand passes for known.
 */
final class KnownWords {
  /** The answer for a word that is not known. */
  static final int UNKNOWN = 0;

  /** One of the five thousand commonest words. */
  static final int COMMONEST = 1;

  /** One of the thirty thousand commonest words. */
  static final int COMMON = 2;

  private static final int BUCKET_BITS = 16;

  /** Key in the upper 30 bits, tier in the lower two; in unsigned order. */
  private final int[] entries;

  private final int[] buckets = new int[(1 << BUCKET_BITS) + 1];

  private KnownWords(int[] entries) {
    this.entries = entries;
    for (int entry : entries) {
      buckets[(entry >>> BUCKET_BITS) + 1]++;
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
  }

  static KnownWords english() {
    return English.WORDS;
  }

  /** Read when the first assessor that respells is made. */
  private static final class English {
    static final KnownWords WORDS = read("words.en.bin");
  }

  private static KnownWords read(String name) {
    try (InputStream file =
        Objects.requireNonNull(KnownWords.class.getResourceAsStream(name), name)) {
      ByteBuffer in = ByteBuffer.wrap(file.readAllBytes());
      int[] entries = new int[in.getInt()];
      int key = 0;
      for (int i = 0; i < entries.length; i++) {
        key += readVarint(in);
        entries[i] = key << 2 | in.get();
      }
      return new KnownWords(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int readVarint(ByteBuffer in) {
    byte next = in.get();
    int value = next & 0x7F;
    for (int shift = 7; next < 0; shift += 7) {
      next = in.get();
      value |= (next & 0x7F) << shift;
    }
    return value;
  }

  /** The part of a word's hash that is kept. */
  static int key(long hash) {
    return (int) (hash >>> 34);
  }

  /** How common a word is: {@link #UNKNOWN}, {@link #COMMONEST}, {@link #COMMON}, or 3. */
  int tier(long hash) {
    int key = key(hash);
    int bucket = key >>> (30 - BUCKET_BITS);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (entries[i] >>> 2 == key) {
        return entries[i] & 3;
      }
    }
    return UNKNOWN;
  }

  boolean isCommon(CharSequence word) {
    int tier = tier(Token.hashOf(word));
    return tier == COMMONEST || tier == COMMON;
  }

  boolean isCommonest(CharSequence word) {
    return tier(Token.hashOf(word)) == COMMONEST;
  }
}
