package io.github.moderation4j.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The text files that stand beside this package. */
final class Resource {
  private Resource() {}

  static Optional<String> text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The lines of a list, without comments. */
  static Set<String> lines(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalStateException(name + " is missing"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
