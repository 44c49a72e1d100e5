package io.github.moderation4j.core;

import io.github.moderation4j.core.evaluate.FunctionalCase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tables of the functional suite. */
final class FunctionalCases {
  /** The split that may be read while improving. */
  static final String DEV = "dev";

  private static final Set<String> OTHERS = Set.of("floors.tsv", "groups.tsv");

  private FunctionalCases() {}

  /** The names of a split's tables. */
  static List<String> files(String split) {
    String folder = split.equals(DEV) ? "functional" : "functional/" + split;
    URL url = Objects.requireNonNull(FunctionalCases.class.getResource(folder), folder);
    try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".tsv") && !OTHERS.contains(name))
          .sorted()
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cases of a file that are of a split; those that are not dev stand in a folder of it. */
  static List<FunctionalCase> of(String file, String split) {
    String path = split.equals(DEV) ? file : split + "/" + file;
    return lines(path).map(FunctionalCase::parse).toList();
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
