package io.github.moderation4j.core;

import io.github.moderation4j.core.evaluate.FunctionalCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables of the functional suite. */
final class FunctionalCases {
  private FunctionalCases() {}

  /** The cases of a file. */
  static List<FunctionalCase> of(String file) {
    return lines(file).map(FunctionalCase::parse).toList();
  }

  /** The groups with which open cases are read. */
  static List<FunctionalCase.Group> groups() {
    return rows("groups.tsv").map(r -> new FunctionalCase.Group(r[0], r[1])).toList();
  }

  /** The cells of a file's lines, without comments and the heading. */
  static Stream<String[]> rows(String file) {
    return lines(file).map(line -> line.split("\t", -1));
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = FunctionalCases.class.getResourceAsStream("functional/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream().skip(1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
