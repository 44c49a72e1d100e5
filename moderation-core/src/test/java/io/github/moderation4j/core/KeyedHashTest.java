package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
  private static final KeyedHash HASH = KeyedHash.random();

  @Test
  void differsUnderAnotherKey() {
    Content content = Content.of("blorp");

    assertThat(KeyedHash.random().of(content)).isNotEqualTo(HASH.of(content));
  }

  @Test
  void tellsTheEndOfTextsApart() {
    assertThat(HASH.of(Content.of("blorp\0"))).isNotEqualTo(HASH.of(Content.of("blorp")));
  }

  @Test
  void tellsKindAndLanguageApart() {
    assertThat(HASH.of(content("post", Optional.of("en"))))
        .isNotEqualTo(HASH.of(content("poste", Optional.of("n"))))
        .isNotEqualTo(HASH.of(content("posten", Optional.of(""))))
        .isNotEqualTo(HASH.of(content("posten", Optional.empty())));
  }

  @Test
  void doesNotLookAtTheId() {
    assertThat(HASH.of(Content.of("1", "blorp"))).isEqualTo(HASH.of(Content.of("2", "blorp")));
  }

  private static Content content(String kind, Optional<String> language) {
    return new Content("", "blorp", kind, language);
  }
}
