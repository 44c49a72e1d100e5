package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void underlinesTheSpot() {
    assertThat(around("you blorp there", "blorp"))
        .isEqualTo(
            """
            you blorp there
                ^^^^^
            """);
  }

  @Test
  void underlinesWideCharactersInFull() {
    assertThat(around("今日 blorp 明", "blorp"))
        .isEqualTo(
            """
            今日 blorp 明
                 ^^^^^
            """);
  }

  @Test
  void underlinesWhatItWroteOut() {
    assertThat(around("a bl\u200borp", "bl\u200borp"))
        .isEqualTo(
            """
            a bl‹U+200B›orp
              ^^^^^^^^^^^^^
            """);
  }

  @Test
  void cutsALongTextAroundTheSpot() {
    String text = "word ".repeat(50) + "blorp" + " word".repeat(50);

    assertThat(around(text, "blorp"))
        .isEqualTo(
            """
            …ord word word word blorp word word word…
                                ^^^^^
            """);
  }

  @Test
  void marksTheSpotWithinWritingFromRightToLeft() {
    assertThat(around("שלום blorp", "blorp")).isEqualTo("שלום »blorp«\n");
  }

  @Test
  void givesAnEmptySpotOneCaret() {
    assertThat(new Excerpt("abc", 40, new Palette(false)).around(new Span(1, 1)))
        .isEqualTo("abc\n ^\n");
  }

  @Test
  void coloursTheSpotAtATerminal() {
    assertThat(new Excerpt("abc", 40, new Palette(true)).around(new Span(1, 2)))
        .startsWith("a\u001b[1;31mb\u001b[0mc");
  }

  @Test
  void opensWithAsMuchAsFits() {
    assertThat(new Excerpt("x".repeat(100), 12, new Palette(false)).opening())
        .isEqualTo("x".repeat(10) + "…");
  }

  @Test
  void opensAShortTextInFull() {
    assertThat(new Excerpt("short", 12, new Palette(false)).opening()).isEqualTo("short");
  }

  private static String around(String text, String spot) {
    int start = text.indexOf(spot);
    return new Excerpt(text, 41, new Palette(false)).around(new Span(start, start + spot.length()));
  }
}
