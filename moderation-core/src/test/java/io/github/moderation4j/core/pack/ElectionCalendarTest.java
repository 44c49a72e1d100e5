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
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionCalendarTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  /** A Tuesday. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private static FrameClassifier configured;

  @BeforeAll
  static void configure() {
    ElectionCalendar calendar =
        new ElectionCalendar(Set.of(DAY), Set.of(Method.IN_PERSON, Method.POST))
            .withRegistrationUntil(LocalDate.of(2026, 10, 5))
            .withHours(LocalTime.of(7, 0), LocalTime.of(20, 0))
            .withPlaces(Set.of("Blorp School"));
    configured = Packs.builtIn().and(calendar.toPack()).frameClassifier();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remember to vote on Wednesday!",
        "Election day is November 5th.",
        "The polls are open on 4 Nov this year."
      })
  void findsAnotherDay(String text) {
    assertThat(frames(configured, text)).contains("vote-wrong-day-configured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remember to vote on Tuesday!",
        "Election day is November 3rd.",
        "The club votes on a new logo on Wednesday."
      })
  void leavesTheRightDayAlone(String text) {
    assertThat(frames(configured, text)).doesNotContain("vote-wrong-day-configured");
  }

  @ParameterizedTest
  @ValueSource(strings = {"You can vote online this year.", "Cast your ballot by e-mail."})
  void findsAWayOfVotingThatIsNotOffered(String text) {
    assertThat(frames(configured, text)).contains("vote-wrong-method-configured");
  }

  @ParameterizedTest
  @ValueSource(strings = {"You can vote by mail this year.", "Vote at your polling station."})
  void leavesAnOfferedWayAlone(String text) {
    assertThat(frames(configured, text)).doesNotContain("vote-wrong-method-configured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Polls close at 5 pm.", "You can vote until 18:00.", "Polls open at noon."})
  void findsAnotherHour(String text) {
    assertThat(frames(configured, text)).contains("vote-wrong-hour-configured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Polls close at 8 pm.", "You can vote until 20:00.", "Polls open at 7am."})
  void leavesTheRightHourAlone(String text) {
    assertThat(frames(configured, text)).doesNotContain("vote-wrong-hour-configured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voter registration closed on October 1.",
        "The last day to register is October 9th.",
        "You can register until 12 October."
      })
  void findsAnotherEndOfRegistration(String text) {
    assertThat(frames(configured, text)).contains("vote-wrong-registration-configured");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Registration closes on October 5.", "Better register by October 1."})
  void leavesTheRightEndOfRegistrationAlone(String text) {
    assertThat(frames(configured, text)).doesNotContain("vote-wrong-registration-configured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Blorp School is closed, no voting there.", "Voters: Blorp School has moved."})
  void findsAPlaceThatIsSaidToBeClosed(String text) {
    assertThat(frames(configured, text)).contains("vote-wrong-place-configured");
  }

  @Test
  void leavesAnOpenPlaceAlone() {
    assertThat(frames(configured, "We vote at Blorp School again."))
        .doesNotContain("vote-wrong-place-configured");
  }

  @Test
  void doesNotTakeRegistrationsAfterTheElection() {
    ElectionCalendar calendar = new ElectionCalendar(Set.of(DAY), Set.of(Method.POST));

    assertThatThrownBy(() -> calendar.withRegistrationUntil(DAY.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-11-04");
  }

  @Test
  void doesNotCloseBeforeItOpens() {
    ElectionCalendar calendar = new ElectionCalendar(Set.of(DAY), Set.of(Method.POST));

    assertThatThrownBy(() -> calendar.withHours(LocalTime.NOON, LocalTime.of(7, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("12:00 to 07:00");
  }

  @Test
  void saysNothingOfDaysWithoutACalendar() {
    FrameClassifier plain = Packs.builtIn().frameClassifier();

    assertThat(frames(plain, "Remember to vote on Wednesday!"))
        .doesNotContain("vote-wrong-day-configured");
  }

  @Test
  void needsADay() {
    assertThatThrownBy(() -> new ElectionCalendar(Set.of(), Set.of(Method.POST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 days");
  }

  private static List<String> frames(FrameClassifier classifier, String text) {
    return classifier.classify(ANALYZER.analyze(Content.of(text))).stream()
        .map(Signal::evidence)
        .flatMap(List::stream)
        .map(Evidence::source)
        .toList();
  }
}
