package io.github.moderation4j.core;

import io.github.moderation4j.core.analysis.Pool;
import io.github.moderation4j.core.content.Content;
import java.security.SecureRandom;

/**
 * A 128-bit hash under a secret key: who does not know the key cannot make two texts collide.
 *
 * <p>The text is made short by a universal hash, and what is left is hashed by SipHash: the
 * construction of UMAC. Kind and language of the content are hashed with it.
 */
final class KeyedHash {
  private static final int CHARS_PER_WORD = 4;

  private final long key0;
  private final long key1;
  private final Pool<Pass> passes;

  private KeyedHash(SecureRandom random) {
    key0 = random.nextLong();
    key1 = random.nextLong();
    long[] secrets = random.longs(Compression.SECRETS).toArray();
    passes = new Pool<>(() -> new Pass(new Compression(secrets), new SipHash()));
  }

  /** A hash under a key that nobody knows. */
  static KeyedHash random() {
    return new KeyedHash(new SecureRandom());
  }

  /** The two halves of a hash value. */
  record Code(long low, long high) {
    @Override
    public int hashCode() {
      return (int) low;
    }
  }

  /** The hash of a content's text, kind and language; its id is not part of it. */
  Code of(Content content) {
    Pass pass = passes.take();
    pass.sip().start(key0, key1);
    Code code = pass.read(content);
    passes.give(pass);
    return code;
  }

  /** The scratch space of one reading. */
  private record Pass(Compression compression, SipHash sip) {
    /** The lengths come last: they tell where each part ends. */
    Code read(Content content) {
      String text = content.text();
      String kind = content.kind();
      String language = content.language().orElse("");
      for (int from = 0; from < text.length(); from += Compression.BLOCK) {
        compression.pass(text, from, Math.min(text.length(), from + Compression.BLOCK), sip);
      }
      absorb(kind);
      absorb(language);
      sip.absorb(((long) kind.length() << Integer.SIZE) | language.length());
      sip.absorb(((long) text.length() << 1) | (content.language().isPresent() ? 1 : 0));
      return sip.finish();
    }

    /** Takes a short string in as it is. */
    private void absorb(String part) {
      for (int from = 0; from < part.length(); from += CHARS_PER_WORD) {
        long word = 0;
        for (int i = Math.min(part.length(), from + CHARS_PER_WORD) - 1; i >= from; i--) {
          word = (word << Character.SIZE) | part.charAt(i);
        }
        sip.absorb(word);
      }
    }
  }
}
