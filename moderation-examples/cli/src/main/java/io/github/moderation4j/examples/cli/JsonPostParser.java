package io.github.moderation4j.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads a line of the form {@code {"id": …, "text": …, facts …}}. */
final class JsonPostParser implements PostParser {
  private static final int MAX_NESTING = 16;
  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  private final ObjectReader reader;

  JsonPostParser() {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
            .build();
    reader =
        JsonMapper.builder(factory)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(OBJECT);
  }

  @Override
  public Post parse(Line.Text line) throws BadLineException {
    Map<String, Object> object = new LinkedHashMap<>(read(line.text()));
    Object id = Objects.requireNonNullElse(object.remove("id"), Long.toString(line.number()));
    Object text = object.remove("text");
    if (text == null) {
      throw new BadLineException("\"text\" is missing");
    }
    if (!(text instanceof String string)) {
      throw new BadLineException("\"text\" must be a string");
    }
    if (!(id instanceof String
        || id instanceof Integer
        || id instanceof Long
        || id instanceof BigInteger)) {
      throw new BadLineException("\"id\" must be a string or an integer");
    }
    requireWholeCharacters("id", id.toString());
    requireWholeCharacters("text", string);
    object.values().removeIf(Objects::isNull);
    return new Post(id, string, object);
  }

  private Map<String, Object> read(String line) throws BadLineException {
    if (line.isBlank()) {
      throw new BadLineException("line is empty");
    }
    if (line.stripLeading().charAt(0) != '{') {
      throw new BadLineException("line is not a JSON object");
    }
    try {
      return reader.readValue(line);
    } catch (JsonProcessingException e) {
      throw new BadLineException("not valid JSON at column " + e.getLocation().getColumnNr());
    }
  }

  private static void requireWholeCharacters(String key, String value) throws BadLineException {
    int i = 0;
    while (i < value.length()) {
      int codePoint = value.codePointAt(i);
      if (Character.getType(codePoint) == Character.SURROGATE) {
        throw new BadLineException(
            "\"%s\" has half a surrogate pair at position %d".formatted(key, i));
      }
      i += Character.charCount(codePoint);
    }
  }
}
