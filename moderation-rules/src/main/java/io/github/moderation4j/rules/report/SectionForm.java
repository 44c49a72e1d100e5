package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.core.evaluate.Json;
import java.util.Locale;

/** Sections of reports as JSON. */
final class SectionForm {
  private SectionForm() {}

  static String json(Section section) {
    return Json.object(
        "id", Json.string(section.id()),
        "title", Json.string(section.title()),
        "meaning", Json.string(section.meaning()),
        "unit", Json.string(section.unit().name().toLowerCase(Locale.ROOT)),
        "measures", Json.array(section.measures(), SectionForm::json));
  }

  private static String json(Measure measure) {
    String name = Json.string(measure.name());
    String n = String.valueOf(measure.estimate().n());
    return measure.estimate() instanceof Estimate.Measured m
        ? Json.object(
            "name", name,
            "value", number(m.value()),
            "low", number(m.low()),
            "high", number(m.high()),
            "n", n)
        : Json.object("name", name, "value", "null", "n", n);
  }

  /** Counts and sums without decimals where they have none. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : Json.number(value);
  }
}
