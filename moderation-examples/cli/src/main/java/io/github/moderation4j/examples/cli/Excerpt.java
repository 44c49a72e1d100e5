package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.content.Span;

/** The part of a post around a spot, on one line, with the spot underlined on the next. */
final class Excerpt {
  private static final String CUT = "…";

  private final String text;
  private final int columns;
  private final Palette palette;

  /**
   * Excerpts of a text.
   *
   * @param text what the author wrote
   * @param columns how wide a line may be
   * @param palette the colours of the spot
   */
  Excerpt(String text, int columns, Palette palette) {
    this.text = text;
    this.columns = columns - 2 * CUT.length();
    this.palette = palette;
  }

  /** The beginning of the text, as far as one line holds. */
  String opening() {
    int end = boundaryAtOrBefore(Math.min(text.length(), 2 * columns));
    VisibleText visible = VisibleText.of(text.substring(0, end));
    int shown = lastThatFits(visible, 0, end);
    return visible.text(0, shown) + (shown < text.length() ? CUT : "");
  }

  /**
   * The text around a spot, and the carets below it.
   *
   * @param spot where, in the text
   * @return two lines; one if the writing runs from right to left and the spot is marked within
   */
  String around(Span spot) {
    int first = boundaryAtOrBefore(Math.max(0, spot.start() - columns));
    int last = boundaryAtOrBefore(Math.min(text.length(), spot.start() + 2 * columns));
    VisibleText visible = VisibleText.of(text.substring(first, last));
    int start = spot.start() - first;
    int from = firstThatFits(visible, start);
    int to = lastThatFits(visible, from, last - first);
    int end = Math.min(spot.end() - first, to);
    String before = (first + from > 0 ? CUT : "") + visible.text(from, start);
    String after = visible.text(end, to) + (first + to < text.length() ? CUT : "");
    String within = visible.text(start, end);
    if (visible.hasRightToLeft()) {
      return before + palette.bad("»" + within + "«") + after + "\n";
    }
    int indent =
        visible.column(start) - visible.column(from) + (first + from > 0 ? CUT.length() : 0);
    int width = Math.max(1, visible.column(end) - visible.column(start));
    return before
        + palette.bad(within)
        + after
        + "\n"
        + " ".repeat(indent)
        + palette.bad("^".repeat(width))
        + "\n";
  }

  /** The first position from which at most a half of the line leads up to the spot. */
  private int firstThatFits(VisibleText visible, int spot) {
    int from = spot;
    while (from > 0 && visible.column(spot) - visible.column(from - 1) <= columns / 2) {
      from--;
    }
    return from;
  }

  /** The last position up to which the text from the first one fits on the line. */
  private int lastThatFits(VisibleText visible, int from, int end) {
    int to = end;
    while (to > from && visible.column(to) - visible.column(from) > columns) {
      to--;
    }
    return to;
  }

  private int boundaryAtOrBefore(int position) {
    boolean insidePair =
        position > 0
            && position < text.length()
            && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    return insidePair ? position - 1 : position;
  }
}
