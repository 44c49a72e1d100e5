package io.github.moderation4j.core.text;

import io.github.moderation4j.core.content.Span;
import java.util.Arrays;

/**
 * The way back from a normal form to the text it was made from.
 *
 * <p>Alignments compose: the way back from a form of a form is {@code outer.then(inner)}.
 */
public final class Alignment {
  private final int[] starts;
  private final int[] ends;
  private final int sourceLength;

  private Alignment(int[] starts, int[] ends, int sourceLength) {
    this.starts = starts;
    this.ends = ends;
    this.sourceLength = sourceLength;
  }

  /**
   * The alignment of a text with itself.
   *
   * @param length the length of the text in UTF-16 code units
   * @return the alignment
   */
  public static Alignment identity(int length) {
    int[] starts = new int[length];
    Arrays.setAll(starts, i -> i);
    int[] ends = new int[length];
    Arrays.setAll(ends, i -> i + 1);
    return new Alignment(starts, ends, length);
  }

  /**
   * The original range behind a range of the normal form.
   *
   * @param start first position in the normal form
   * @param end first position after the range in the normal form
   * @return the smallest original range that produced it
   * @throws IndexOutOfBoundsException if the range does not lie inside the normal form
   */
  public Span toOriginal(int start, int end) {
    if (start == end) {
      int at = start < starts.length ? starts[start] : sourceLength;
      return new Span(at, at);
    }
    return new Span(starts[start], ends[end - 1]);
  }
}
