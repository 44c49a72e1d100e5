package io.github.moderation4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.examples.cli.Excerpt.Mark;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VisibleTextProperties {
  @Property
  void neverSteersTheTerminal(@ForAll String text) {
    assertThat(VisibleText.of(text).text().codePoints())
        .allSatisfy(
            c -> assertThat(Character.getType(c)).isNotIn(Byte.MIN_VALUE, (int) Character.CONTROL));
  }

  @Property
  void neverTurnsTheWritingDirection(@ForAll String text) {
    assertThat(VisibleText.of(text).text())
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");
  }

  @Property
  void columnsNeverGoBack(@ForAll String text, @ForAll @IntRange(max = 100) int at) {
    VisibleText visible = VisibleText.of(text);
    int position = Math.min(at, text.length());

    assertThat(visible.column(text.length())).isGreaterThanOrEqualTo(visible.column(position));
  }

  @Property
  void excerptsStayWithinTheLine(
      @ForAll String text, @ForAll @IntRange(max = 200) int a, @ForAll @IntRange(max = 200) int b) {
    int start = Math.min(text.length(), Math.min(a, b));
    int end = Math.min(text.length(), Math.max(a, b));

    Mark mark = new Mark(new Span(start, end), "");

    assertThat(Excerpt.around(text, mark.spot(), 40).marked(List.of(mark), new Palette(false)))
        .allSatisfy(
            line -> assertThat(VisibleText.of(line).column(line.length())).isLessThanOrEqualTo(42));
  }
}
