package io.github.moderation4j.examples.cli.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.moderation4j.core.train.LabeledText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Licensed sources: JSON lines whose labels teach the heads that a table names. */
final class LabeledSources {
  static final String HEADER = "file\tlabel\thead\tweight";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<Lesson>> byFile = new LinkedHashMap<>();

  /** Which rows to read. */
  enum Split {
    /** Those that the model learns from. */
    TRAIN,
    /** Those that are kept for choosing and calibrating. */
    DEV
  }

  /** What a label of a source teaches. */
  private record Lesson(String label, String head, double weight) {}

  /**
   * Reads the table of sources.
   *
   * @throws IOException if the table cannot be read or is malformed
   */
  LabeledSources(Path table) throws IOException {
    for (List<String> row : Table.read(table, HEADER)) {
      byFile
          .computeIfAbsent(row.get(0), f -> new ArrayList<>())
          .add(new Lesson(row.get(1), row.get(2), Double.parseDouble(row.get(3))));
    }
  }

  /**
   * Reads one split of every source. A source without a dev split lends a tenth of its rows to it.
   *
   * @param data the folder that the table's file names are relative to
   * @param split which split
   * @throws IOException if a source cannot be read
   */
  List<LabeledText> read(Path data, Split split) throws IOException {
    List<LabeledText> texts = new ArrayList<>();
    for (Map.Entry<String, List<Lesson>> source : byFile.entrySet()) {
      List<JsonNode> rows = rows(data.resolve(source.getKey()));
      boolean splits = rows.stream().anyMatch(row -> !isTrain(row));
      for (JsonNode row : rows) {
        boolean train = splits ? isTrain(row) : row.path("text").asText().hashCode() % 10 != 0;
        if (train == (split == Split.TRAIN)) {
          add(row, source.getValue(), texts);
        }
      }
    }
    return texts;
  }

  private static boolean isTrain(JsonNode row) {
    return row.path("split").asText().equals("train");
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  private static void add(JsonNode row, List<Lesson> lessons, List<LabeledText> texts) {
    Map<String, Double> labels = new HashMap<>();
    double weight = 0;
    for (Lesson lesson : lessons) {
      JsonNode value = row.path("labels").path(lesson.label());
      if (value.isNumber()) {
        // Shares of raters above 1 occur where a source counted one rater twice.
        labels.put(lesson.head(), Math.min(1, Math.max(0, value.asDouble())));
        weight = lesson.weight();
      }
    }
    if (!labels.isEmpty()) {
      texts.add(
          new LabeledText(
              row.path("text").asText(),
              row.path("lang").asText(),
              row.path("source").asText(),
              labels,
              weight));
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
