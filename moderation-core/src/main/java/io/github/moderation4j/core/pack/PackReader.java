package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.lexicon.AllowList;
import io.github.moderation4j.core.lexicon.Lexicon;
import io.github.moderation4j.core.lexicon.LexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a pack as specified in {@code docs/formats/pack.md}, collecting every issue. */
final class PackReader {
  private static final String HEAD = "pack.properties";

  private final String name;
  private final PackSource source;
  private final List<String> issues = new ArrayList<>();
  private final Properties head = new Properties();

  PackReader(String name, PackSource source) {
    this.name = name;
    this.source = source;
  }

  CategoryPack read() {
    try {
      head.load(new StringReader(required(HEAD)));
    } catch (IOException | IllegalArgumentException e) {
      issues.add("%s/%s: not a properties file: %s".formatted(name, HEAD, e.getMessage()));
    }
    List<CategoryDefinition> categories =
        list("categories").stream().map(this::definition).flatMap(Optional::stream).toList();
    List<Lexicon> lexicons =
        list("lexicons").stream().map(this::lexicon).flatMap(Optional::stream).toList();
    Map<String, String> frames = new TreeMap<>();
    list("frames").forEach(file -> frames.put(file, required(file)));
    CategoryPack pack =
        new CategoryPack(
            name,
            head.getProperty("title", name),
            categories,
            lexicons,
            optional("allow.txt").map(AllowList::read).orElse(AllowList.none()),
            frames,
            list("models"),
            optional("card.md").orElse(""));
    if (!issues.isEmpty()) {
      throw new PackException(issues);
    }
    return pack;
  }

  private Optional<CategoryDefinition> definition(String id) {
    int before = issues.size();
    try {
      Category category = Category.of(id);
      String definition = property(id + ".definition", "what falls under the category");
      double threshold = threshold(id + ".threshold");
      return issues.size() > before
          ? Optional.empty()
          : Optional.of(new CategoryDefinition(category, definition, threshold, severities(id)));
    } catch (IllegalArgumentException e) {
      issue("categories", id, "ids of lower-case words joined by '-' and '/'");
      return Optional.empty();
    }
  }

  private Map<Severity, String> severities(String id) {
    Map<Severity, String> meanings = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      String key = id + ".severity." + severity.name().toLowerCase(Locale.ROOT);
      Optional.ofNullable(head.getProperty(key)).ifPresent(text -> meanings.put(severity, text));
    }
    return meanings;
  }

  private double threshold(String key) {
    String value = property(key, "a number above 0 and at most 1");
    try {
      double threshold = Double.parseDouble(value);
      if (threshold > 0 && threshold <= 1) {
        return threshold;
      }
    } catch (NumberFormatException e) {
      // Reported below like any other value that is no threshold.
    }
    if (!value.isEmpty()) {
      issue(key, value, "a number above 0 and at most 1");
    }
    return 1;
  }

  private Optional<Lexicon> lexicon(String file) {
    try {
      return Optional.of(Lexicon.read(name + "/" + file, required(file)));
    } catch (LexiconException e) {
      issues.addAll(e.issues());
      return Optional.empty();
    }
  }

  private String property(String key, String expected) {
    String value = head.getProperty(key, "");
    if (value.isBlank()) {
      issue(key, "", expected);
    }
    return value;
  }

  private List<String> list(String key) {
    return Arrays.stream(head.getProperty(key, "").split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private String required(String file) {
    Optional<String> text = optional(file);
    if (text.isEmpty()) {
      issues.add("%s: no file '%s'".formatted(name, file));
    }
    return text.orElse("");
  }

  private Optional<String> optional(String file) {
    try (@Nullable InputStream bytes = source.open(file)) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      issues.add("%s/%s: cannot be read: %s".formatted(name, file, e.getMessage()));
      return Optional.of("");
    }
  }

  private void issue(String key, String found, String expected) {
    issues.add("%s/%s: %s: found '%s'; expected %s".formatted(name, HEAD, key, found, expected));
  }
}
