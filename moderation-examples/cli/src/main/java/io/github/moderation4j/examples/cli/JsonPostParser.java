package io.github.moderation4j.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a line of the form {@code {"id": …, "text": …, facts …}}. */
final class JsonPostParser implements PostParser {
  private static final int MAX_NESTING = 16;
  private static final Set<String> SUBJECTS = Set.of("author", "community", "thread");
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
    Map<String, Object> object = read(line.text());
    object.values().removeIf(Objects::isNull);
    Object id = Objects.requireNonNullElse(object.remove("id"), Long.toString(line.number()));
    if (!isString(id) && !isInteger(id)) {
      throw new BadLineException("\"id\" must be a string or an integer");
    }
    requireWholeCharacters("id", id.toString());
    if (!object.containsKey("text")) {
      throw new BadLineException("\"text\" is missing");
    }
    requireString("text", object);
    requireString("language", object);
    requireString("kind", object);
    String text = (String) object.remove("text");
    requireWholeCharacters("text", text);
    object.replaceAll(JsonPostParser::fact);
    return new Post(id, text, object);
  }

  /** A plain author, community or thread is its id; plain reports are their number. */
  private static Object fact(String name, Object value) {
    if (SUBJECTS.contains(name) && (isString(value) || isInteger(value))) {
      return Map.of("id", value.toString());
    }
    return name.equals("reports") && isInteger(value) ? Map.of("count", value) : value;
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
    } catch (StreamConstraintsException e) {
      throw new BadLineException("nested too deeply, or a number or key too long");
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      throw new BadLineException(
          "not valid JSON" + (location == null ? "" : " at column " + location.getColumnNr()));
    }
  }

  private static boolean isString(Object value) {
    return value instanceof String;
  }

  private static boolean isInteger(Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof BigInteger;
  }

  private static void requireString(String key, Map<String, Object> object)
      throws BadLineException {
    if (object.containsKey(key) && !isString(object.get(key))) {
      throw new BadLineException("\"%s\" must be a string".formatted(key));
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
