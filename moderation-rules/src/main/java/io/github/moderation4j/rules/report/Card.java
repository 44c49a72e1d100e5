package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;

/**
 * What a page says first, large.
 *
 * @param section where to read on
 * @param value the number, or a word
 * @param text what it is
 * @param detail interval and cases, or nothing
 */
record Card(String section, String value, String text, String detail) {
  static Card of(Section section, String text, Estimate estimate) {
    return new Card(
        section.id(),
        Figures.value(estimate, section.unit()),
        text,
        Figures.interval(estimate, section.unit()));
  }

  String html() {
    return "<a href=\"#%s\"><b>%s</b><span>%s</span><small>%s</small></a>\n"
        .formatted(
            ReportPage.escape(section),
            ReportPage.escape(value),
            ReportPage.escape(text),
            ReportPage.escape(detail));
  }
}
