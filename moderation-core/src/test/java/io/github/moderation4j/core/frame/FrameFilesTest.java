package io.github.moderation4j.core.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.content.Category;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameFilesTest {
  private static final String HEAD = "frame f\ncategory blorp\nscore 0.5\n";

  @Test
  void reportsTheIssuesOfAllFilesAtOnce() {
    FrameSet.Builder builder =
        FrameSet.builder()
            .classes("c.txt", "blorp\n\n[x snargs | Not A Category]\nsnarg")
            .frames("f.txt", HEAD + "match <nobody>\nmatch blorp ..99")
            .frames("g.txt", "score 1\n" + HEAD + "score 7\nallow blorp\nblorp");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().map(line -> line.replaceAll(": .*", "")))
                    .containsExactly(
                        "c.txt:1", "c.txt:3", "f.txt:4", "f.txt:5", "g.txt:1", "g.txt:5", "g.txt:6",
                        "g.txt:7"));
  }

  @Test
  void saysWhatWasFoundAndWhatIsExpected() {
    assertThatThrownBy(() -> Frames.reading(HEAD + "severity blorp"))
        .hasMessage("f.txt:4: found 'blorp'; expected one of none, low, medium, high, critical");
  }

  @Test
  void wantsAStepThatMustMatch() {
    assertThatThrownBy(() -> Frames.reading(HEAD + "match blorp? .."))
        .hasMessageContaining("expected at least one");
  }

  @Test
  void wantsCategoryAndScoreBeforeAPattern() {
    assertThatThrownBy(() -> Frames.reading("frame f\nmatch blorp"))
        .hasMessageContaining("f.txt:2")
        .hasMessageContaining("before category and score");
  }

  @Test
  void wantsFramesToHaveNamesOfTheirOwn() {
    assertThatThrownBy(() -> Frames.reading(HEAD + HEAD))
        .hasMessage("f.txt:4: found frame 'f'; expected a name of its own");
  }

  @Test
  void wantsClassesInTermsToBeDefinedAbove() {
    FrameSet.Builder builder = FrameSet.builder().classes("c.txt", "[a]\nblorp <b>\n[b]\nsnarg");

    assertThatThrownBy(builder::build)
        .hasMessage("c.txt:2: found class 'b'; expected one that is defined above");
  }

  @Test
  void takesTermsFromElsewhere() {
    FrameSet set =
        FrameSet.builder()
            .term("group", "zindle", Optional.of("zindles"), Optional.of(Category.of("hate/z")))
            .frames("f.txt", "frame f\ncategory target\nscore 0.5\nmatch <group> <group>")
            .build();

    assertThat(set.categories()).containsExactly(Category.of("hate/z"));
  }
}
