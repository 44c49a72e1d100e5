package io.github.moderation4j.core.text;

import io.github.moderation4j.core.content.Span;
import java.util.List;

/**
 * A text, its normal form, and the way back.
 *
 * <p>The normal form is for comparing, not for showing: lower case, compatibility forms unfolded,
 * invisible characters gone. What is ambiguous (leetspeak, look-alikes in words of their own
 * script, stretched letters) is left alone here and offered per token as a reading.
 */
public final class NormalizedText {
  private final String original;
  private final String text;
  private final Alignment alignment;
  private final EditLog edits;

  NormalizedText(String original, String text, Alignment alignment, EditLog edits) {
    this.original = original;
    this.text = text;
    this.alignment = alignment;
    this.edits = edits;
  }

  /**
   * The text as the author wrote it.
   *
   * @return the original
   */
  public String original() {
    return original;
  }

  /**
   * The normal form.
   *
   * @return the text to compare with
   */
  public String text() {
    return text;
  }

  /**
   * The way back from the normal form.
   *
   * @return the alignment
   */
  public Alignment alignment() {
    return alignment;
  }

  /**
   * What was changed in a range of the original, case apart.
   *
   * @param original a range of the original
   * @return the changes that touch it, in order of position
   */
  public List<Edit> edits(Span original) {
    return edits.touching(original);
  }
}
