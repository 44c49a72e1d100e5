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
  /** The sort of a token. */
  public enum Kind {
    /** Letters, with the apostrophes and hyphens inside them. */
    WORD,
    /** Digits, with the separators inside them. */
    NUMBER,
    /** One emoji, with its joiners and modifiers. */
    EMOJI,
    /** A handle such as {@code @name}. */
    MENTION,
    /** A tag such as {@code #topic}. */
    HASHTAG,
    /** A web or mail address. */
    ADDRESS,
    /** Punctuation and other signs. */
    SIGN
  }

  /** Checks that no component is missing. */
  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
