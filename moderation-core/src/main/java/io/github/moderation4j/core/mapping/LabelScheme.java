package io.github.moderation4j.core.mapping;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of another service, each made of our categories. Immutable.
 *
 * @param name the name of the scheme, such as {@code openai}
 * @param labels its labels, in its order, each name once
 */
public record LabelScheme(String name, List<SchemeLabel> labels) {
  private static final List<String> BUILT_IN =
      List.of("aws", "azure", "dsa", "garm", "llama-guard", "openai", "perspective");

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a label occurs twice
   */
  public LabelScheme {
    labels = List.copyOf(labels);
    if (labels.stream().map(SchemeLabel::name).distinct().count() < labels.size()) {
      throw new IllegalArgumentException("scheme '%s' has a label twice".formatted(name));
    }
  }

  /**
   * The schemes that come with the library.
   *
   * @return their names, in alphabetical order
   */
  public static List<String> builtIn() {
    return BUILT_IN;
  }

  /**
   * A scheme that comes with the library, read anew.
   *
   * @param name its name
   * @return the scheme
   * @throws IllegalArgumentException if there is none of that name; the message lists all
   */
  public static LabelScheme builtIn(String name) {
    if (!BUILT_IN.contains(name)) {
      throw new IllegalArgumentException(
          "unknown scheme '%s'; expected one of %s".formatted(name, String.join(", ", BUILT_IN)));
    }
    String file = name + ".tsv";
    try (InputStream table = LabelScheme.class.getResourceAsStream(file)) {
      if (table == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      return read(name, new String(table.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /**
   * Reads a scheme.
   *
   * @param name the name to give it
   * @param table the table, as specified in {@code docs/formats/label-scheme.md}
   * @return the scheme
   * @throws IllegalArgumentException if anything in the table is wrong, with all of it
   */
  public static LabelScheme read(String name, String table) {
    return new SchemeReader(name).read(table);
  }

  /**
   * A label by its name.
   *
   * @param label the name, as that service writes it
   * @return the label, or empty if the scheme has none of that name
   */
  public Optional<SchemeLabel> label(String label) {
    return labels.stream().filter(l -> l.name().equals(label)).findFirst();
  }

  /**
   * The scores of a text under all labels that we have something for.
   *
   * @param assessment what the text contains
   * @return from 0 to 1, by label, in the order of the scheme
   */
  public Map<String, Double> scores(Assessment assessment) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (SchemeLabel label : labels) {
      if (label.isCovered()) {
        scores.put(label.name(), label.score(assessment));
      }
    }
    return scores;
  }

  /**
   * The labels that a category falls under, such as for a report to an authority.
   *
   * @param category the category
   * @return labels made of the category or of one above it, in the order of the scheme
   */
  public List<SchemeLabel> labelsOf(Category category) {
    return labels.stream()
        .filter(label -> label.categories().stream().anyMatch(category::isWithin))
        .toList();
  }
}
