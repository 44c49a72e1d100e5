package io.github.moderation4j.rules.adjacency;

import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The grid as tab-separated text. Collects every issue before it gives up. */
final class GridForm {
  private static final String HEADER = "category\tfrom\tlow\tmedium\thigh\tcritical";
  private static final int COLUMNS = 6;

  private final String name;
  private final List<String> issues = new ArrayList<>();
  private final TreeMap<Category, GridRow> rows = new TreeMap<>();

  GridForm(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  static Suitability standard() {
    try (InputStream in =
        Objects.requireNonNull(GridForm.class.getResourceAsStream("suitability.tsv"))) {
      return new GridForm("suitability.tsv")
          .read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the standard grid", e);
    }
  }

  Suitability read(String tsv) {
    List<String> lines = tsv.lines().toList();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!headed) {
        headed = true;
        if (!line.equals(HEADER)) {
          issues.add("%s:%d: the header must be '%s'".formatted(name, i + 1, HEADER));
        }
      } else {
        readRow(i + 1, line);
      }
    }
    if (!issues.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", issues));
    }
    return new Suitability(rows);
  }

  private void readRow(int number, String line) {
    try {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("expected 6 columns, found " + cells.length);
      }
      List<Tier> tiers = new ArrayList<>();
      for (int i = 2; i < COLUMNS; i++) {
        tiers.add(tier(cells[i]));
      }
      GridRow row = new GridRow(score(cells[1]), tiers);
      if (rows.put(Category.of(cells[0]), row) != null) {
        throw new IllegalArgumentException("'%s' has a row already".formatted(cells[0]));
      }
    } catch (IllegalArgumentException e) {
      issues.add("%s:%d: %s".formatted(name, number, e.getMessage()));
    }
  }

  private static double score(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("found '%s', expected a score".formatted(cell), e);
    }
  }

  private static Tier tier(String cell) {
    return Tier.of(cell)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "found '%s', expected floor, high, medium, low or safe".formatted(cell)));
  }

  static String write(Suitability grid) {
    StringBuilder tsv = new StringBuilder(HEADER).append('\n');
    grid.rows()
        .forEach(
            (category, row) -> {
              tsv.append(category).append('\t').append(row.from());
              row.tiers().forEach(tier -> tsv.append('\t').append(tier.id()));
              tsv.append('\n');
            });
    return tsv.toString();
  }
}
