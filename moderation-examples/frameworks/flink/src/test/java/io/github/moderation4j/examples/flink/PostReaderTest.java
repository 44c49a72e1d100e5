package io.github.moderation4j.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostReaderTest {
  private final PostReader reader = new PostReader();

  @Test
  void readsAPost() {
    String line =
        "{\"id\":\"p1\",\"author\":\"nina\",\"text\":\"hi\",\"time\":\"2026-01-01T00:00:00Z\"}";

    assertThat(reader.read(line))
        .contains(
            new Post(
                "p1",
                "nina",
                "hi",
                Instant.parse("2026-01-01T00:00:00Z").toEpochMilli(),
                "{\"author\":{\"id\":\"nina\"}}"));
  }

  @Test
  void keepsAllElseAsFacts() {
    String line = "{\"text\":\"hi\",\"author\":{\"id\":\"nina\",\"age\":\"7d\"},\"reports\":2}";

    assertThat(reader.read(line).orElseThrow())
        .returns("nina", Post::author)
        .returns("{\"author\":{\"id\":\"nina\",\"age\":\"7d\"},\"reports\":2}", Post::facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "no json", "{}", "{\"text\":1}", "{\"text\":\"a\",\"time\":\"x\"}"})
  void findsNoPostWhereThereIsNone(String line) {
    assertThat(reader.read(line)).isEmpty();
  }
}
