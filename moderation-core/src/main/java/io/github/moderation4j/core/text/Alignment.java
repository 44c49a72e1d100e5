package io.github.moderation4j.core.text;

import io.github.moderation4j.core.content.Span;
import org.jspecify.annotations.Nullable;

/**
 * The way back from a normal form to the text it was made from.
 *
 * <p>Monotone: a later position of the normal form never leads to an earlier one of the text.
 * Alignments compose: the way back from a form of a form is {@code outer.then(inner)}.
 */
public final class Alignment {
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;
  private final int length;
  private final int sourceLength;

  private Alignment(int @Nullable [] starts, int @Nullable [] ends, int length, int sourceLength) {
    this.starts = starts;
    this.ends = ends;
    this.length = length;
    this.sourceLength = sourceLength;
  }

  /**
   * The alignment of a text with a form that has each character at its old place.
   *
   * @param length the length of the text in UTF-16 code units
   * @return the alignment
   */
  public static Alignment identity(int length) {
    return new Alignment(null, null, length, length);
  }

  /** An alignment by the source range of each position; takes the arrays over. */
  static Alignment of(int[] starts, int[] ends, int sourceLength) {
    return new Alignment(starts, ends, starts.length, sourceLength);
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
    if (start < 0 || end > length || start > end) {
      throw new IndexOutOfBoundsException(
          "range must lie in [0, %d), but was [%d, %d)".formatted(length, start, end));
    }
    int first = originalStart(start);
    return start == end ? new Span(first, first) : new Span(first, originalEnd(end));
  }

  /**
   * Where the original of a position begins.
   *
   * @param position a position of the normal form, or its length
   * @return the position in the original
   */
  public int originalStart(int position) {
    if (position == length) {
      return sourceLength;
    }
    return starts == null ? position : starts[position];
  }

  private int originalEnd(int end) {
    return ends == null ? end : ends[end - 1];
  }

  /**
   * The way back through two steps.
   *
   * @param inner the way back from the source of this alignment to an earlier text
   * @return the way back from this alignment's form to that earlier text
   * @throws IllegalArgumentException if {@code inner} does not belong to this alignment's source
   */
  public Alignment then(Alignment inner) {
    if (inner.length != sourceLength) {
      throw new IllegalArgumentException(
          "inner alignment must have length %d, but had %d".formatted(sourceLength, inner.length));
    }
    int[] from = new int[length];
    int[] to = new int[length];
    for (int i = 0; i < length; i++) {
      Span span = toOriginal(i, i + 1);
      from[i] = inner.originalStart(span.start());
      to[i] = inner.originalEnd(span.end());
    }
    return of(from, to, inner.sourceLength);
  }
}
