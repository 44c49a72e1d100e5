package io.github.moderation4j.core.lexicon;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.text.Edit;
import java.util.List;

/**
 * A term found in a text.
 *
 * @param firstToken index of the first token it covers
 * @param endToken index after the last token it covers
 * @param span where it stands in the original
 * @param group the senses of the term
 * @param whole whether it is the whole word or phrase, not a part of a word
 * @param edits the disguise undone to read it; empty for plain text
 */
record Hit(int firstToken, int endToken, Span span, int group, boolean whole, List<Edit> edits) {
  boolean isDisguised() {
    return !edits.isEmpty();
  }
}
