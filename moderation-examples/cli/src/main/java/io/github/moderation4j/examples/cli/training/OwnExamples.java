package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.train.LabeledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own labelled examples: every label that a row does not name is absent. */
final class OwnExamples {
  /** The source whose offset is used at prediction. */
  static final String SOURCE = "own";

  private static final String HEADER = "labels\ttarget\tline\ttext";

  /** Rows that stand together often mirror each other, so they are held out together. */
  private static final int BLOCK = 12;

  private static final int HELD_OUT_BLOCKS = 8;

  private final Map<String, List<Category>> heads;
  private final double weight;

  /** Which rows to read. */
  enum Part {
    /** Those that the model learns from. */
    TRAIN,
    /** Every eighth block of rows, which the model never sees. */
    HELD_OUT
  }

  /** A row as it was written; the target is the group spoken of, or "-". */
  record Row(String labels, String target, String text, String language) {}

  /**
   * A reader.
   *
   * @param heads the categories that teach each head
   * @param weight how much an example counts
   */
  OwnExamples(Map<String, List<Category>> heads, double weight) {
    this.heads = heads;
    this.weight = weight;
  }

  /**
   * Reads all files below a folder that holds one folder per language.
   *
   * @throws IOException if a file cannot be read or is malformed
   */
  List<LabeledText> read(Path folder, Part part) throws IOException {
    List<LabeledText> texts = new ArrayList<>();
    for (Row row : rows(folder, part)) {
      texts.add(new LabeledText(row.text(), row.language(), SOURCE, labels(row.labels()), weight));
    }
    return texts;
  }

  /** The rows of all files below a folder, in a fixed order. */
  static List<Row> rows(Path folder, Part part) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      String language = file.getName(file.getNameCount() - 2).toString();
      int number = 0;
      for (List<String> row : Table.read(file, HEADER)) {
        if (partOf(number++) == part) {
          rows.add(new Row(row.get(0), row.get(1), unescape(row.get(3)), language));
        }
      }
    }
    return rows;
  }

  private static Part partOf(int number) {
    return number / BLOCK % HELD_OUT_BLOCKS == HELD_OUT_BLOCKS - 1 ? Part.HELD_OUT : Part.TRAIN;
  }

  Map<String, Double> labels(String column) {
    List<Category> given =
        column.equals("-")
            ? List.of()
            : Arrays.stream(column.split(",", -1)).map(Category::of).toList();
    Map<String, Double> labels = new HashMap<>();
    heads.forEach(
        (head, within) ->
            labels.put(
                head,
                given.stream().anyMatch(g -> within.stream().anyMatch(g::isWithin)) ? 1.0 : 0.0));
    return labels;
  }

  /** Undoes {@code \n}, {@code \t}, {@code \\} and {@code \}{@code uXXXX}. */
  static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      if (escaped == 'u' && i + 4 < text.length()) {
        plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
        i += 4;
      } else {
        plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
      }
    }
    return plain.toString();
  }
}
