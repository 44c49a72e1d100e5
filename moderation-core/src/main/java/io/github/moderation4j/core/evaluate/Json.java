package io.github.moderation4j.core.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of JSON text. */
final class Json {
  private Json() {}

  static String estimate(Estimate estimate) {
    String n = String.valueOf(estimate.n());
    return estimate instanceof Estimate.Measured m
        ? object(
            "value", number(m.value()), "low", number(m.low()), "high", number(m.high()), "n", n)
        : object("value", "null", "n", n);
  }

  /** An object of names and values in turn; the values are JSON already. */
  static String object(String... namesAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.append(i == 0 ? "" : ",").append(string(namesAndValues[i])).append(':');
      object.append(namesAndValues[i + 1]);
    }
    return object.append('}').toString();
  }

  static <T> String array(List<T> values, Function<T, String> json) {
    return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
