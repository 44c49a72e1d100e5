package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import java.util.Objects;

/**
 * A word, number or sign of a text.
 *
 * @param text the normal form
 * @param span where it stands in the original
 * @param kind what sort of token it is
 */
public record Token(String text, Span span, Kind kind) {
  static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The sort of a token. */
  public enum Kind {
    /**
     * Letters, with digits and apostrophes inside them; one character of a script without spaces.
     */
    WORD,
    /** Digits, with the separators inside them. */
    NUMBER,
    /** One emoji, with its joiners and modifiers. */
    EMOJI,
    /** A handle such as {@code @name}. */
    MENTION,
    /** A word of a tag such as {@code #SomeTopic}, without the sign. */
    HASHTAG,
    /** A web or mail address. */
    ADDRESS,
    /** Punctuation and other signs; equal signs in a row are one token. */
    SIGN
  }

  /** Checks that no component is missing. */
  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * The hash by which word lists, frames and models look this token up.
   *
   * @return {@link #hashOf hashOf(text)}
   */
  public long hash() {
    return hashOf(text, 0, text.length());
  }

  /**
   * The 64-bit hash of a normal form: the same in every process and on every machine.
   *
   * <p>Not keyed: whoever must not be fooled by a crafted collision compares the text too.
   *
   * @param text a text in normal form
   * @return its hash
   */
  public static long hashOf(CharSequence text) {
    return hashOf(text, 0, text.length());
  }

  /**
   * The hash of a part of a normal form.
   *
   * @param text a text in normal form
   * @param start first position of the part
   * @param end position after the part
   * @return the same as {@code hashOf(text.subSequence(start, end))}
   * @throws IndexOutOfBoundsException if the part does not lie inside the text
   */
  public static long hashOf(CharSequence text, int start, int end) {
    long state = FNV_OFFSET;
    for (int i = start; i < end; i++) {
      state = hashStep(state, text.charAt(i));
    }
    return hashEnd(state);
  }

  /** The state of a hash that goes on with a character; it starts at {@link #FNV_OFFSET}. */
  static long hashStep(long state, char c) {
    return (state ^ c) * FNV_PRIME;
  }

  static long hashEnd(long state) {
    return (state ^ state >>> 32) * SPREAD;
  }
}
