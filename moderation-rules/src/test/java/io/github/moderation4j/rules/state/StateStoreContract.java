package io.github.moderation4j.rules.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every memory promises; extend it once per implementation. */
public abstract class StateStoreContract {
  private static final Subject ANNA = new Subject("author", "anna");
  private static final Duration DAY = Duration.ofDays(1);

  protected final SetClock clock = new SetClock();

  protected abstract StateStore store();

  @Test
  void tellsTheLabelsOfASubjectInOrder() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    store.label(ANNA, "early", DAY);

    assertThat(store.labels(ANNA)).containsExactly("early", "late");
  }

  @Test
  void keepsSubjectsApart() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);

    assertThat(store.labels(new Subject("community", "anna"))).isEmpty();
  }

  @Test
  void letsALabelGoWhenItsTimeIsOver() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    clock.advance(DAY);

    assertThat(store.labels(ANNA)).isEmpty();
  }

  @Test
  void saysWhetherALabelIsNew() {
    StateStore store = store();

    assertThat(List.of(store.label(ANNA, "late", DAY), store.label(ANNA, "late", DAY)))
        .containsExactly(true, false);
  }

  @Test
  void saysThatALabelIsNewAgainAfterItsTime() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    clock.advance(DAY.plusSeconds(1));

    assertThat(store.label(ANNA, "late", DAY)).isTrue();
  }

  @Test
  void neverShortensALabel() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    store.label(ANNA, "late", Duration.ofSeconds(1));
    clock.advance(Duration.ofHours(1));

    assertThat(store.labels(ANNA)).containsExactly("late");
  }

  @Test
  void countsHowOftenALabelWasGivenWithinTheWindow() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    clock.advance(Duration.ofDays(3));
    store.label(ANNA, "late", DAY);
    store.label(ANNA, "late", DAY);

    assertThat(store.count(ANNA, "late", Duration.ofDays(2))).isEqualTo(2);
  }

  @Test
  void countsWhatIsExactlyAsOldAsTheWindow() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    clock.advance(Duration.ofDays(3));

    assertThat(store.count(ANNA, "late", Duration.ofDays(3))).isEqualTo(1);
  }

  @Test
  void forgetsALabelAndItsCount() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    store.forget(ANNA, "late");

    assertThat(store.count(ANNA, "late", DAY)).isZero();
  }

  @Test
  void takesBackOneOfSeveralTimes() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    store.label(ANNA, "late", DAY);
    store.takeBack(ANNA, "late");

    assertThat(store.count(ANNA, "late", DAY)).isEqualTo(1);
  }

  @Test
  void takesTheLabelWithTheOnlyTime() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    store.takeBack(ANNA, "late");

    assertThat(store.labels(ANNA)).isEmpty();
  }

  @Test
  void keepsTheLabelWhileItWasGivenBefore() {
    StateStore store = store();
    store.label(ANNA, "late", DAY);
    store.label(ANNA, "late", DAY);
    store.takeBack(ANNA, "late");

    assertThat(store.labels(ANNA)).containsExactly("late");
  }

  @Test
  void takesBackNothingWhereNothingWasGiven() {
    StateStore store = store();
    store.takeBack(ANNA, "late");

    assertThat(store.labels(ANNA)).isEmpty();
  }

  @Test
  void refusesLabelsWithoutTime() {
    StateStore store = store();

    assertThatThrownBy(() -> store.label(ANNA, "late", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsOtherContentsThatAreNearlyTheSame() {
    StateStore store = store();
    store.see("1", 0b0000L);
    store.see("2", 0b0111L);
    store.see("3", 0xffL);

    assertThat(store.repeats("1", 0, DAY)).isEqualTo(1);
  }

  @Test
  void findsNeighboursWhereverTheirBitsDiffer() {
    StateStore store = store();
    store.see("1", 1L << 63 | 1L << 40 | 1L << 20);

    assertThat(store.repeats("2", 0, DAY)).isEqualTo(1);
  }

  @Test
  void countsOneContentOnceHoweverOftenItIsSeen() {
    StateStore store = store();
    store.see("1", 5);
    store.see("1", 5);

    assertThat(store.repeats("2", 5, DAY)).isEqualTo(1);
  }

  @Test
  void countsAContentThatWasChangedALittleOnce() {
    StateStore store = store();
    store.see("1", 0);
    store.see("1", 1L << 60 | 1L << 3);

    assertThat(store.repeats("2", 1L << 3, DAY)).isEqualTo(1);
  }

  @Test
  void forgetsWhatAContentSaidBeforeItWasChanged() {
    StateStore store = store();
    store.see("1", 0);
    store.see("1", -1);

    assertThat(store.repeats("2", 0, DAY)).isZero();
  }

  @Test
  void looksBackOnlyAsFarAsTheWindow() {
    StateStore store = store();
    store.see("1", 5);
    clock.advance(Duration.ofHours(2));

    assertThat(store.repeats("2", 5, Duration.ofHours(1))).isZero();
  }

  @Test
  void tellsOneOfManyAtOnceThatALabelIsNew() throws Exception {
    StateStore store = store();
    Callable<Boolean> label = () -> store.label(ANNA, "late", DAY);
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<Boolean>> answers = threads.invokeAll(java.util.Collections.nCopies(64, label));
    threads.shutdown();

    assertThat(answers.stream().filter(StateStoreContract::isTrue)).hasSize(1);
  }

  private static boolean isTrue(Future<Boolean> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
