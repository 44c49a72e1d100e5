package io.github.moderation4j.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words that explain the sections, from {@code sections.properties}. */
final class SectionTexts {
  private SectionTexts() {}

  static Section section(String id, List<Measure> measures) {
    Properties texts = texts();
    String unit = texts.getProperty(id + ".unit", "share").toUpperCase(Locale.ROOT);
    return new Section(
        id, text(texts, id + ".title"), text(texts, id), Section.Unit.valueOf(unit), measures);
  }

  private static String text(Properties texts, String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (InputStream in =
            Objects.requireNonNull(SectionTexts.class.getResourceAsStream("sections.properties"));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read sections.properties", e);
    }
    return texts;
  }
}
