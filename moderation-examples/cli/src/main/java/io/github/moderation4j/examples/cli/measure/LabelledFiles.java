package io.github.moderation4j.examples.cli.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of labelled sources as JSON lines. */
final class LabelledFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledFiles() {}

  /**
   * Reads the rows that nobody trained on: those of the split {@code dev}.
   *
   * @param folder the folder
   * @param language the language to read; empty for all
   * @param row takes each row
   * @throws IOException if a file cannot be read or is not made of JSON objects
   */
  static void readDev(Path folder, String language, Consumer<JsonNode> row) throws IOException {
    Predicate<JsonNode> wanted =
        r ->
            r.path("split").asText().equals("dev")
                && (language.isEmpty() || r.path("lang").asText().equals(language));
    for (Path file : files(folder)) {
      try (BufferedReader lines = open(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode found = JSON.readTree(line);
          if (wanted.test(found)) {
            row.accept(found);
          }
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.jsonl(\\.gz)?")).sorted().toList();
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }
}
