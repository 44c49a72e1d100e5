package io.github.moderation4j.examples.jspwiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditTest {
  @Test
  void knowsWhichLinesAreNew() {
    assertThat(new Edit("a\nb", "a\nx\nb\ny").added()).isEqualTo("x\ny");
  }

  @Test
  void findsNothingNewInLinesMoved() {
    assertThat(new Edit("a\nb", "b\na").added()).isEmpty();
  }

  @Test
  void putsOtherLinesInTheirPlace() {
    assertThat(new Edit("a\nb", "a\nx\nb\ny").with("*\n+")).isEqualTo("a\n*\nb\n+");
  }

  @Test
  void keepsATextWithNothingNew() {
    assertThat(new Edit("a\nb", "b\na").with("")).isEqualTo("b\na");
  }
}
