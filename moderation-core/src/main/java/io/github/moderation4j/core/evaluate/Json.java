package io.github.moderation4j.core.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of JSON text, which may stand in a page too. */
public final class Json {
  private Json() {}

  /**
   * A number with its interval.
   *
   * @param estimate the number
   * @return an object of value, low, high and n; the value is null if there are too few cases
   */
  public static String estimate(Estimate estimate) {
    String n = String.valueOf(estimate.n());
    return estimate instanceof Estimate.Measured m
        ? object(
            "value", number(m.value()), "low", number(m.low()), "high", number(m.high()), "n", n)
        : object("value", "null", "n", n);
  }

  /**
   * An object.
   *
   * @param namesAndValues names and values in turn; the values are JSON already
   * @return the object
   */
  public static String object(String... namesAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.append(i == 0 ? "" : ",").append(string(namesAndValues[i])).append(':');
      object.append(namesAndValues[i + 1]);
    }
    return object.append('}').toString();
  }

  /**
   * An array.
   *
   * @param <T> the type of the values
   * @param values the values
   * @param json how one is written
   * @return the array
   */
  public static <T> String array(Collection<T> values, Function<T, String> json) {
    return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  /**
   * A number.
   *
   * @param value finite
   * @return the number with six decimals
   */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /**
   * A text. Characters that end a script or are half of a pair are escaped.
   *
   * @param text any text
   * @return the text in quotes
   */
  public static String string(String text) {
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
