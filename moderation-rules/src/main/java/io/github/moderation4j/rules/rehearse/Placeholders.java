package io.github.moderation4j.rules.rehearse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Words that examples do not write out: {@code {slur}} stands for one of the kind. */
final class Placeholders {
  private final Map<String, String> words;

  private Placeholders(Map<String, String> words) {
    this.words = words;
  }

  static Placeholders builtIn() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Placeholders.class.getResourceAsStream("placeholders.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the placeholders of examples", e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> words.put(n, properties.getProperty(n)));
    return new Placeholders(words);
  }

  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }
}
