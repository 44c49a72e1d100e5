package io.github.moderation4j.core.evaluate;

import java.util.Locale;

/** Curves as inline SVG, in a unit square of 200 by 200. */
final class CurveDrawing {
  private static final int SIDE = 200;

  private CurveDrawing() {}

  static String precisionRecall(Ranking ranking) {
    StringBuilder path = new StringBuilder();
    for (Ranking.Point point : ranking.curve()) {
      path.append(path.isEmpty() ? "M" : "L").append(at(point.recall(), point.precision()));
    }
    return drawing("recall", "precision", line(path));
  }

  /** The share of positives over the mean score of each bin, with its interval. */
  static String reliability(Calibration calibration) {
    StringBuilder marks = new StringBuilder();
    marks.append("<path d=\"M0 200L200 0\" stroke=\"var(--faint)\"/>");
    StringBuilder path = new StringBuilder();
    for (Calibration.Bin bin : calibration.bins()) {
      Proportion share = bin.positives();
      path.append(path.isEmpty() ? "M" : "L").append(at(bin.meanScore(), share.value()));
      marks.append(
          "<path d=\"M%sL%s\" stroke=\"var(--line)\"/>"
              .formatted(at(bin.meanScore(), share.low()), at(bin.meanScore(), share.high())));
    }
    return drawing("score", "share of positives", marks + line(path));
  }

  private static String line(CharSequence path) {
    return "<path d=\"%s\" fill=\"none\" stroke=\"var(--line)\" stroke-width=\"2\"/>"
        .formatted(path);
  }

  private static String drawing(String across, String up, String content) {
    return """
        <svg viewBox="-20 -10 230 240" role="img" aria-label="%2$s by %1$s">
        <rect width="200" height="200" fill="none" stroke="var(--faint)"/>%3$s
        <text x="100" y="218" text-anchor="middle">%1$s</text>
        <text x="-8" y="100" text-anchor="middle" transform="rotate(-90 -8 100)">%2$s</text>
        <text x="0" y="212">0</text><text x="196" y="212">1</text>
        </svg>
        """
        .formatted(across, up, content);
  }

  private static String at(double x, double y) {
    return String.format(Locale.ROOT, "%.1f %.1f", x * SIDE, SIDE - y * SIDE);
  }
}
