package io.github.moderation4j.rules.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the texts that a policy includes: standard packs, and files in its own folder. */
final class Includes {
  private static final String STANDARD = "standard/";

  private final Optional<Path> folder;

  private Includes(Optional<Path> folder) {
    this.folder = folder;
  }

  static Includes standardOnly() {
    return new Includes(Optional.empty());
  }

  static Includes in(Path folder) {
    return new Includes(Optional.of(folder));
  }

  /** The text of a name such as {@code standard/slurs} or {@code rules/links.yaml}. */
  Optional<String> find(String name, Issues issues) {
    if (name.startsWith(STANDARD) && Rule.ID.matcher(name.substring(STANDARD.length())).matches()) {
      return Resource.text(name + ".yaml");
    }
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return yaml
        ? folder.flatMap(f -> below(f, name)).flatMap(file -> text(file, issues))
        : Optional.empty();
  }

  private static Optional<Path> below(Path folder, String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The text of a file, unless it is too large or not in UTF-8. */
  static Optional<String> text(Path file, Issues issues) {
    try {
      if (Files.size(file) > 4L * YamlDocuments.MAX_CHARS) {
        issues.error(
            Optional.empty(),
            "found %d bytes; expected at most %d characters"
                .formatted(Files.size(file), YamlDocuments.MAX_CHARS));
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      issues.error(Optional.empty(), "not in UTF-8");
    } catch (IOException e) {
      issues.error(Optional.empty(), "cannot be read: " + e.getClass().getSimpleName());
    }
    return Optional.empty();
  }
}
