package io.github.moderation4j.core.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that stand beside these classes: tab-separated, {@code #} begins a comment. */
final class Resources {
  private Resources() {}

  static List<String[]> rows(String name) {
    InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !(line.charAt(0) == '#' && line.startsWith("# ")))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
