package io.github.moderation4j.core.analysis;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.List;
import java.util.Objects;

/**
 * Another way to read a token or a run of tokens, with the disguise undone.
 *
 * <p>A reading is a possibility, not a fact: "b1orp" may be read as two words, and a lexicon
 * decides which one it knows. Tokens without a disguise have no readings, so clean text costs
 * nothing here.
 *
 * @param firstToken index of the first token read; at least 0
 * @param endToken index after the last token read; more than {@code firstToken}
 * @param text what it reads as, in normal form
 * @param span where it stands in the original
 * @param edits what was undone, in order of position; never empty
 */
public record Reading(int firstToken, int endToken, String text, Span span, List<Edit> edits) {
  /**
   * Checks the parts and copies the list.
   *
   * @throws IllegalArgumentException if no token is covered or nothing was undone
   */
  public Reading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    edits = List.copyOf(edits);
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "reading must cover at least one token, but was [%d, %d)"
              .formatted(firstToken, endToken));
    }
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("reading must undo something, but edits was empty");
    }
  }
}
