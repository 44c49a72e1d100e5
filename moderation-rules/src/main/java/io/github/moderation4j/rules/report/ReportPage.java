package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A report as one HTML page that loads nothing else. */
final class ReportPage {
  private static final String LEAD =
      "Every number stands with the interval in which it lies with 95 % certainty and the number of"
          + " cases behind it. A number that too few cases stand behind is not given.";

  private final String title;
  private final String service;

  ReportPage(String title, String service) {
    this.title = title;
    this.service = service;
  }

  String html(Instant from, Instant to, List<Card> cards, List<Section> sections, String foot) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>%s – %s</title>\n".formatted(escape(title), escape(service)));
    page.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    page.append("<header><p>%s</p><h1>%s</h1>".formatted(escape(service), escape(title)));
    page.append("<p>%s to %s</p>".formatted(day(from), day(to)));
    page.append("<p class=\"lead\">").append(LEAD).append("</p></header>\n");
    page.append("<div class=\"cards\">\n");
    cards.forEach(card -> page.append(card.html()));
    page.append("</div>\n");
    sections.forEach(section -> page.append(section(section)));
    page.append("<footer>").append(escape(foot)).append("</footer>\n");
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String day(Instant instant) {
    return instant.toString().substring(0, 10);
  }

  private static String section(Section section) {
    StringBuilder html = new StringBuilder();
    html.append(
        "<section id=\"%s\">\n<h2>%s</h2>\n<p>%s</p>\n"
            .formatted(section.id(), escape(section.title()), escape(section.meaning())));
    if (section.id().equals("months")) {
      html.append(Drawing.columns(section));
    }
    Drawing drawing = new Drawing(section);
    html.append("<div class=\"rows\" role=\"list\">\n");
    for (Measure measure : section.measures()) {
      Estimate estimate = measure.estimate();
      html.append(
          "<div role=\"listitem\"><span>%s</span><b>%s</b><small>%s</small>%s</div>\n"
              .formatted(
                  escape(measure.name()),
                  escape(Figures.value(estimate, section.unit())),
                  escape(Figures.interval(estimate, section.unit())),
                  drawing.whisker(estimate)));
    }
    return html.append("</div>\n").append(drawing.scale()).append("</section>\n").toString();
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read report.css", e);
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
