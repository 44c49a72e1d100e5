package io.github.moderation4j.core.content;

import java.util.Objects;
import java.util.Optional;

/**
 * One spot of the text that speaks for a finding, and why.
 *
 * <p>Notes explain in general terms and never repeat the author's words, so evidence may be logged.
 *
 * @param span where, in the text as the author wrote it
 * @param kind what sort of reader found it
 * @param source which list, frame, pattern or model it was, such as {@code slurs}; rules count hits
 *     by this name
 * @param note why, in a short sentence for people; with the disguise undone, if there was one
 * @param target the group or person spoken of, such as {@code women}; empty where there is none
 */
public record Evidence(Span span, Kind kind, String source, String note, Optional<String> target) {

  /** The sort of reader that found the spot. */
  public enum Kind {
    /** A term of a lexicon. */
    TERM,
    /** A frame: a pattern over tokens and word classes. */
    FRAME,
    /** Structured matter, such as an e-mail address. */
    PATTERN,
    /** A statistical model. */
    MODEL,
    /** A classifier of the application. */
    CUSTOM
  }

  /** Checks that no component is missing. */
  public Evidence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(target, "target");
  }

  /**
   * Evidence that names no target.
   *
   * @param span where
   * @param kind what sort of reader found it
   * @param source which list, frame, pattern or model
   * @param note why
   * @return the evidence
   */
  public static Evidence of(Span span, Kind kind, String source, String note) {
    return new Evidence(span, kind, source, note, Optional.empty());
  }
}
