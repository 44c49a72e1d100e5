package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.examples.cli.Excerpt.Mark;
import java.util.List;
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
    assertThat(marked("abc", new Mark(new Span(1, 1), ""))).containsExactly("abc", " ^");
  }

  @Test
  void numbersSeveralSpots() {
    assertThat(
            marked(
                "you blorp and snarg",
                new Mark(new Span(4, 9), "1"),
                new Mark(new Span(14, 19), "2")))
        .containsExactly("you blorp and snarg", "    1^^^^     2^^^^");
  }

  @Test
  void putsOverlappingSpotsBelowEachOther() {
    assertThat(
            marked("total blorp", new Mark(new Span(0, 11), "1"), new Mark(new Span(6, 11), "2")))
        .containsExactly("total blorp", "1^^^^^^^^^^", "      2^^^^");
  }

  @Test
  void coloursTheSpotAtATerminal() {
    Mark mark = new Mark(new Span(1, 2), "");

    assertThat(Excerpt.around("abc", mark.spot(), 40).marked(List.of(mark), new Palette(true)))
        .first()
        .isEqualTo("a\u001b[1;31mb\u001b[0mc");
  }

  @Test
  void opensWithAsMuchAsFits() {
    assertThat(Excerpt.opening("x".repeat(100), 12).plain()).isEqualTo("x".repeat(10) + "…");
  }

  @Test
  void opensAShortTextInFull() {
    assertThat(Excerpt.opening("short", 12).plain()).isEqualTo("short");
  }

  private static String around(String text, String spot) {
    int start = text.indexOf(spot);
    return String.join("\n", marked(text, new Mark(new Span(start, start + spot.length()), "")))
        + "\n";
  }

  private static List<String> marked(String text, Mark... marks) {
    return Excerpt.around(text, marks[0].spot(), 41).marked(List.of(marks), new Palette(false));
  }
}
