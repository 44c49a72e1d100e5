package io.github.moderation4j.core.content;

/**
 * A half-open range {@code [start, end)} of the text as the author wrote it.
 *
 * @param start first position covered, in UTF-16 code units; at least 0
 * @param end first position after the range, in UTF-16 code units; at least {@code start}
 */
public record Span(int start, int end) {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, but was [%d, %d)".formatted(start, end));
    }
  }

  /**
   * The number of UTF-16 code units covered.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the two ranges share at least one position.
   *
   * @param other the range to compare with
   * @return true if some position lies in both
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Whether the other range lies wholly inside this one.
   *
   * @param other the range to compare with
   * @return true if every position of {@code other} lies in this range
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The smallest range that covers both.
   *
   * @param other the range to join
   * @return the hull of the two
   */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The part of a text that this range covers.
   *
   * @param text the text the range belongs to
   * @return the covered part
   * @throws IndexOutOfBoundsException if the range does not lie inside {@code text}
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
