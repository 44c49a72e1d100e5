package io.github.moderation4j.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.analysis.TextAnalyzer;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.frame.FrameClassifier;
import io.github.moderation4j.core.pack.ElectionCalendar.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CensusCalendarTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();
  private static final LocalDate DAY = LocalDate.of(2031, 3, 16);
  private static final LocalDate DEADLINE = LocalDate.of(2031, 4, 27);

  private static FrameClassifier configured;

  @BeforeAll
  static void configure() {
    CensusCalendar calendar = new CensusCalendar(DAY, DEADLINE, Set.of(Method.ONLINE, Method.POST));
    configured = Packs.builtIn().and(calendar.toPack()).frameClassifier();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The census ends on April 3rd.",
        "The deadline for the census is 20 April.",
        "Census day is March 20."
      })
  void findsAnotherDate(String text) {
    assertThat(frames(text)).contains("census-wrong-day-configured");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The census ends on April 27th.", "Census day is March 16."})
  void leavesTheRightDateAlone(String text) {
    assertThat(frames(text)).doesNotContain("census-wrong-day-configured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Answer the census by text message.", "Send your census answers via email."})
  void findsAWayOfAnsweringThatIsNotOffered(String text) {
    assertThat(frames(text)).contains("census-wrong-method-configured");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Answer the census online.", "Return your census form by post."})
  void leavesAnOfferedWayAlone(String text) {
    assertThat(frames(text)).doesNotContain("census-wrong-method-configured");
  }

  @Test
  void doesNotEndBeforeItsDay() {
    assertThatThrownBy(() -> new CensusCalendar(DEADLINE, DAY, Set.of(Method.POST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2031-03-16");
  }

  private static List<String> frames(String text) {
    return configured.classify(ANALYZER.analyze(Content.of(text))).stream()
        .map(Signal::evidence)
        .flatMap(List::stream)
        .map(Evidence::source)
        .toList();
  }
}
