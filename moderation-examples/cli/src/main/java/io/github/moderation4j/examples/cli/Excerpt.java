package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.content.Span;
import java.util.ArrayList;
import java.util.List;

/** A part of a post on one line, with the spots in it marked on the lines below. */
final class Excerpt {
  private static final String CUT = "…";

  private final VisibleText visible;
  private final int base;
  private final int from;
  private final int to;
  private final boolean cutBefore;
  private final boolean cutAfter;

  /** Shows {@code [from, to)} of a window that starts at {@code base} of the text. */
  private Excerpt(String text, int base, VisibleText visible, int from, int to) {
    this.visible = visible;
    this.base = base;
    this.from = from;
    this.to = to;
    this.cutBefore = base + from > 0;
    this.cutAfter = base + to < text.length();
  }

  /** A spot and the label that notes refer to it by; an empty one if there is only this spot. */
  record Mark(Span spot, String label) {}

  /** The beginning of a text, as far as one line of so many columns holds. */
  static Excerpt opening(String text, int columns) {
    return around(text, new Span(0, 0), columns);
  }

  /** The surroundings of a spot, as far as one line of so many columns holds. */
  static Excerpt around(String text, Span spot, int columns) {
    int room = columns - 2 * CUT.length();
    int base = boundary(text, Math.max(0, spot.start() - room));
    int end = boundary(text, Math.min(text.length(), spot.start() + 2 * room));
    VisibleText visible = VisibleText.of(text.substring(base, end));
    int start = spot.start() - base;
    int from = start;
    while (from > 0 && visible.column(start) - visible.column(from - 1) <= room / 2) {
      from--;
    }
    int to = end - base;
    while (to > from && visible.column(to) - visible.column(from) > room) {
      to--;
    }
    return new Excerpt(text, base, visible, from, to);
  }

  /** Whether the whole of a spot is shown. */
  boolean shows(Span spot) {
    return spot.start() >= base + from && spot.end() <= base + to;
  }

  /** The line without marks. */
  String plain() {
    return line(List.of(), new Palette(false));
  }

  /**
   * The line, and below it a line of carets for each layer of overlapping spots.
   *
   * <p>Where the writing runs from right to left nobody can tell columns: the spots are then marked
   * within the line.
   *
   * @param marks the spots in order of position; of one that is not wholly shown, the part that is
   */
  List<String> marked(List<Mark> marks, Palette palette) {
    List<String> lines = new ArrayList<>();
    lines.add(line(marks, palette));
    if (!visible.hasRightToLeft()) {
      List<StringBuilder> layers = new ArrayList<>();
      marks.forEach(mark -> underline(mark, layers));
      layers.forEach(layer -> lines.add(palette.bad(layer.toString())));
    }
    return lines;
  }

  private String line(List<Mark> marks, Palette palette) {
    StringBuilder line = new StringBuilder(cutBefore ? CUT : "");
    int done = from;
    for (Mark mark : marks) {
      int start = Math.max(done, shown(mark.spot().start()));
      int end = Math.max(start, shown(mark.spot().end()));
      String within = visible.text(start, end);
      line.append(visible.text(done, start));
      line.append(palette.bad(visible.hasRightToLeft() ? "»" + within + "«" : within));
      done = end;
    }
    return line.append(visible.text(done, to)).append(cutAfter ? CUT : "").toString();
  }

  private void underline(Mark mark, List<StringBuilder> layers) {
    int indent = column(mark.spot().start()) + (cutBefore ? CUT.length() : 0);
    int width = column(mark.spot().end()) - column(mark.spot().start());
    String label = mark.label();
    String carets = label + "^".repeat(Math.max(label.isEmpty() ? 1 : 0, width - label.length()));
    for (StringBuilder layer : layers) {
      if (layer.length() < indent) {
        layer.append(" ".repeat(indent - layer.length())).append(carets);
        return;
      }
    }
    layers.add(new StringBuilder(" ".repeat(indent)).append(carets));
  }

  private int column(int position) {
    return visible.column(shown(position)) - visible.column(from);
  }

  /** A position of the text as one of the window, at the edge if it lies outside. */
  private int shown(int position) {
    return Math.min(Math.max(position - base, from), to);
  }

  private static int boundary(String text, int position) {
    boolean insidePair =
        position > 0
            && position < text.length()
            && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    return insidePair ? position - 1 : position;
  }
}
