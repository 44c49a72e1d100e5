package io.github.moderation4j.examples.cli.measure;

import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The categories that names of labels in other people's data stand for. */
public final class LabelNames {
  private static final String FILE = "label-names.properties";

  private final Map<String, List<Category>> categories;

  private LabelNames(Map<String, List<Category>> categories) {
    this.categories = categories;
  }

  /**
   * Reads the table.
   *
   * @return the names listed
   * @throws IOException if it cannot be read
   */
  public static LabelNames read() throws IOException {
    Properties names = new Properties();
    try (InputStream file = LabelNames.class.getResourceAsStream(FILE)) {
      Objects.requireNonNull(file, FILE);
      names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    Map<String, List<Category>> categories = new TreeMap<>();
    for (String name : names.stringPropertyNames()) {
      String[] ids = names.getProperty(name).split("\\s+", -1);
      categories.put(name, Arrays.stream(ids).map(Category::of).toList());
    }
    return new LabelNames(categories);
  }

  /**
   * What a label stands for.
   *
   * @param name the name of the label
   * @return categories of which a text belongs to at least one; the name itself if it is not listed
   *     but is an id; empty if it says nothing about a category
   */
  public List<Category> categories(String name) {
    List<Category> listed = categories.get(name);
    if (listed != null) {
      return listed;
    }
    try {
      return List.of(Category.of(name));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
