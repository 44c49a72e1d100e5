package io.github.moderation4j.core.text;

import io.github.moderation4j.core.content.Span;
import java.util.Objects;

/**
 * One change that the normaliser made, for explanations such as "Cyrillic с→c".
 *
 * @param kind what sort of change
 * @param span the original range that was changed
 * @param note the change for people, such as {@code Cyrillic с→c} or {@code 3 × o→o}
 */
public record Edit(Kind kind, Span span, String note) {
  /** The sort of change. */
  public enum Kind {
    /** Upper case to lower case: never a disguise. */
    CASE,
    /** A compatibility form, such as a full-width or styled letter. */
    WIDTH,
    /** A letter of another script that looks the same. */
    CONFUSABLE,
    /** An invisible character removed. */
    INVISIBLE,
    /** A combining mark or accent removed. */
    MARK,
    /** A digit or sign standing for a letter. */
    LEET,
    /** A stretched letter shortened. */
    STRETCH,
    /** Separators between single letters removed. */
    SPACING,
    /** A misspelling corrected, or words that were run together parted. */
    SPELLING
  }

  /** Checks that no component is missing. */
  public Edit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(note, "note");
  }
}
