package io.github.moderation4j.rules.report;

import io.github.moderation4j.core.evaluate.Estimate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of JSON text. */
final class Json {
  private Json() {}

  /** An object of names and values in turn; the values are JSON already. */
  static String object(String... namesAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.append(i == 0 ? "" : ",").append(string(namesAndValues[i])).append(':');
      object.append(namesAndValues[i + 1]);
    }
    return object.append('}').toString();
  }

  static <T> String array(Collection<T> values, Function<T, String> json) {
    return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  static String estimate(String name, Estimate estimate) {
    String n = String.valueOf(estimate.n());
    return estimate instanceof Estimate.Measured m
        ? object(
            "name", string(name),
            "value", number(m.value()),
            "low", number(m.low()),
            "high", number(m.high()),
            "n", n)
        : object("name", string(name), "value", "null", "n", n);
  }

  static String section(Section section) {
    return object(
        "id", string(section.id()),
        "title", string(section.title()),
        "meaning", string(section.meaning()),
        "unit", string(section.unit().name().toLowerCase(Locale.ROOT)),
        "measures", array(section.measures(), m -> estimate(m.name(), m.estimate())));
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.6f", value);
  }

  static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || Character.isSurrogate(c)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
