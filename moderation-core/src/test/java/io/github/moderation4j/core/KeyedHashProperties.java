package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KeyedHashProperties {
  private static final KeyedHash HASH = KeyedHash.random();

  @Property
  void isTheSameForEqualTexts(@ForAll String text) {
    assertThat(HASH.of(Content.of(new String(text)))).isEqualTo(HASH.of(Content.of(text)));
  }

  @Property
  void noticesEveryCharacter(
      @ForAll @IntRange(min = 1, max = 2_000) int length, @ForAll @IntRange(max = 1_999) int at) {
    StringBuilder text = new StringBuilder("b".repeat(length));
    KeyedHash.Code before = HASH.of(Content.of(text.toString()));

    text.setCharAt(at % length, 'c');

    assertThat(HASH.of(Content.of(text.toString()))).isNotEqualTo(before);
  }

  @Property
  void noticesBlocksThatChangePlaces(@ForAll @IntRange(min = 1, max = 600) int length) {
    String first = "b".repeat(length);
    String second = "c".repeat(length);

    assertThat(HASH.of(Content.of(first + second)))
        .isNotEqualTo(HASH.of(Content.of(second + first)));
  }
}
