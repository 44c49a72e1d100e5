package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of a section as inline SVG. Positions are in per cent, so that a drawing is as wide
 * as the page.
 */
final class Drawing {
  private static final double[] STEPS = {1, 2, 5};
  private static final int HEIGHT = 150;

  private final Section.Unit unit;
  private final double from;
  private final double to;

  Drawing(Section section) {
    this.unit = section.unit();
    double most = 0;
    for (Measure measure : section.measures()) {
      if (measure.estimate() instanceof Estimate.Measured m) {
        most = Math.max(most, Math.max(Math.abs(m.low()), Math.abs(m.high())));
      }
    }
    this.to = unit.isExact() ? round(most) : Math.min(1, round(most));
    this.from = unit == Section.Unit.GAP ? -to : 0;
  }

  /** The next of 1, 2, 5, 10, 20, 50 and so on. */
  private static double round(double value) {
    double power = value <= 0 ? 1 : Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : STEPS) {
      if (value <= step * power) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** A number as a dot on its interval; sums in several currencies have no scale in common. */
  String whisker(Estimate estimate) {
    if (unit == Section.Unit.MONEY) {
      return "";
    }
    if (!(estimate instanceof Estimate.Measured m)) {
      return "<svg height=\"14\" aria-hidden=\"true\">%s</svg>".formatted(track());
    }
    return """
        <svg height="14" aria-hidden="true">%s<line class="iv" x1="%s" x2="%s" y1="7" y2="7"/><circle cx="%s" cy="7" r="4.5"/></svg>"""
        .formatted(track(), at(m.low()), at(m.high()), at(m.value()));
  }

  private String track() {
    String zero =
        unit == Section.Unit.GAP
            ? "<line class=\"zero\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"14\"/>"
            : "";
    return "<line class=\"track\" x1=\"0\" x2=\"100%\" y1=\"7\" y2=\"7\"/>" + zero;
  }

  /** What the ends of the drawings stand for. */
  String scale() {
    if (unit == Section.Unit.MONEY) {
      return "";
    }
    return "<div class=\"scale\"><span>%s</span><span>%s</span></div>\n"
        .formatted(end(from), end(to));
  }

  private String end(double value) {
    String number = String.format(Locale.ROOT, "%,.6f", unit.isExact() ? value : 100 * value);
    String plain = number.replaceAll("0{1,6}$", "").replaceAll("\\.$", "");
    return plain.replace('-', '−') + unit.sign();
  }

  private String at(double value) {
    double share = (value - from) / (to - from);
    return String.format(Locale.ROOT, "%.2f%%", 1 + 98 * Math.max(0, Math.min(1, share)));
  }

  /** One column a month, with its interval. */
  static String columns(Section section) {
    Drawing drawing = new Drawing(section);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"columns\" height=\"%d\" role=\"img\" aria-label=\"%s\">\n"
            .formatted(HEIGHT + 20, ReportPage.escape(section.title())));
    List<Measure> months = section.measures();
    double width = 100.0 / Math.max(1, months.size());
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).estimate() instanceof Estimate.Measured m) {
        svg.append(drawing.column(m, i * width, width));
      }
      svg.append(
          "<text x=\"%s\" y=\"%d\">%s</text>\n"
              .formatted(percent((i + 0.5) * width), HEIGHT + 15, month(months.get(i).name())));
    }
    return svg.append("</svg>\n").toString();
  }

  private String column(Estimate.Measured m, double left, double width) {
    double top = height(m.value());
    String middle = percent(left + width / 2);
    return """
        <rect x="%s" y="%.1f" width="%s" height="%.1f" rx="3"/><line class="iv" x1="%s" x2="%s" y1="%.1f" y2="%.1f"/>
        """
        .formatted(
            percent(left + width * 0.15),
            top,
            percent(width * 0.7),
            HEIGHT - top,
            middle,
            middle,
            height(m.low()),
            height(m.high()));
  }

  private double height(double value) {
    return HEIGHT - 145 * value / to;
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /** The month of {@code 2026-03}, for a narrow column. */
  private static String month(String name) {
    return ReportPage.escape(name.substring(name.indexOf('-') + 1));
  }
}
