package io.github.moderation4j.examples.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads posts as the command line does, one JSON object a line: {@code id}, {@code text}, {@code
 * author}, {@code time} as ISO 8601, and any other field as a fact.
 */
final class PostReader {
  private final ObjectMapper json = new ObjectMapper();

  /** The post of a line; empty if it is no JSON object with a text or its time is no time. */
  Optional<Post> read(String line) {
    try {
      JsonNode node = json.readTree(line);
      return node instanceof ObjectNode object && object.path("text").isTextual()
          ? Optional.of(post(object))
          : Optional.empty();
    } catch (JsonProcessingException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Post post(ObjectNode object) {
    String id = object.path("id").asText();
    String text = object.path("text").asText();
    String time = object.path("time").asText();
    JsonNode author = object.path("author");
    String key = author.isObject() ? author.path("id").asText() : author.asText();
    object.remove("id");
    object.remove("text");
    object.remove("time");
    if (author.isValueNode()) {
      object.putObject("author").put("id", key);
    }
    long millis = time.isEmpty() ? 0 : Instant.parse(time).toEpochMilli();
    return new Post(id, key, text, millis, object.toString());
  }
}
