package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
  @ParameterizedTest
  @CsvSource({
    "'a\u001b[31mb', 'a‹U+001B›[31mb'",
    "'a\u202eb', 'a‹U+202E›b'",
    "'a\u200bb', 'a‹U+200B›b'",
    "'a\u0000b', 'a‹U+0000›b'",
    "'a\u2028b', 'a‹U+2028›b'",
    "'a\ue000b', 'a‹U+E000›b'",
    "'a\u3164b', 'a‹U+3164›b'",
    "'a\ud800b', 'a‹U+D800›b'",
    "'a\u034fb', 'a‹U+034F›b'"
  })
  void writesOutWhatWouldBeUnseen(String text, String visible) {
    assertThat(VisibleText.of(text).text()).isEqualTo(visible);
  }

  @Test
  void putsAllOnOneLine() {
    assertThat(VisibleText.of("a\nb\tc\u00a0d").text()).isEqualTo("a⏎b c d");
  }

  @Test
  void leavesLettersOfAllScriptsAlone() {
    String text = "Größe 今日 오늘 नमस्ते สวัสดี";

    assertThat(VisibleText.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"می‌خواهم", "क्‍ष"})
  void leavesJoinersWhereTheScriptNeedsThem(String text) {
    assertThat(VisibleText.of(text).text()).isEqualTo(text);
  }

  @Test
  void leavesPicturesAloneThatAreNewerThanThePlatform() {
    String melting = Character.toString(0x1FAE0);

    assertThat(VisibleText.of(melting).text()).isEqualTo(melting);
  }

  @Test
  void leavesJoinedPicturesTogether() {
    String family = "👩‍👩‍👧";

    assertThat(VisibleText.of(family).text()).isEqualTo(family);
  }

  @Test
  void countsJoinedPicturesAsOne() {
    assertThat(columns("👩‍👩‍👧")).isEqualTo(2);
  }

  @Test
  void countsWideCharactersTwice() {
    assertThat(columns("今日")).isEqualTo(4);
  }

  @Test
  void countsCombiningMarksAsNothing() {
    assertThat(columns("e\u0301")).isEqualTo(1);
  }

  @Test
  void countsASignInEmojiStyleAsAPicture() {
    assertThat(columns("❤\ufe0f")).isEqualTo(2);
  }

  @Test
  void showsOnlyAFewMarksOnOneLetter() {
    assertThat(VisibleText.of("b" + "\u0301".repeat(100)).text())
        .isEqualTo("b\u0301\u0301\u0301‹more marks›");
  }

  @Test
  void tellsWritingFromRightToLeft() {
    assertThat(VisibleText.of("abc שלום").hasRightToLeft()).isTrue();
  }

  @Test
  void findsTheVisiblePartOfARange() {
    assertThat(VisibleText.of("a\u202ebc").text(1, 3)).isEqualTo("‹U+202E›b");
  }

  private static int columns(String text) {
    return VisibleText.of(text).column(text.length());
  }
}
