package io.github.moderation4j.examples.forum.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What categories and verdicts are called when people are spoken to. */
public final class Words {
  private final Map<String, String> words = new TreeMap<>();

  /** Reads the words that come with the forum. */
  public Words() {
    Properties read = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
  }

  /**
   * What a category is called.
   *
   * @param id id of the category
   * @return the words for it or for its nearest ancestor that has some, else the id
   */
  public String category(String id) {
    String of = id;
    while (!words.containsKey("category." + of) && of.contains("/")) {
      of = of.substring(0, of.lastIndexOf('/'));
    }
    return words.getOrDefault("category." + of, id);
  }

  /**
   * What an author is told of a verdict.
   *
   * @param id id of the verdict
   * @return a short sentence
   */
  public String verdict(String id) {
    return words.getOrDefault("verdict." + id, id);
  }
}
