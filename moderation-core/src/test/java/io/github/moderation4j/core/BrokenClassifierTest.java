package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.classify.ClassifierException;
import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a classifier of the application may do wrong without hurting the host. */
class BrokenClassifierTest {
  private static final FakeClassifier SOUND = FakeClassifier.finding("sound", 0.7);

  static List<Function<AnalyzedText, List<Signal>>> breakages() {
    return List.of(
        text -> {
          throw new ClassifierException("no model");
        },
        text -> {
          throw new IllegalStateException("broken");
        },
        BrokenClassifierTest::recurse,
        text -> {
          throw new NoClassDefFoundError("gone");
        },
        text -> Arrays.asList((Signal) null),
        text -> null,
        text -> List.of(FakeClassifier.signal(1, new Span(0, 1_000))));
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void isListedAsFailed(Function<AnalyzedText, List<Signal>> breakage) {
    assertThat(assess(breakage).failedClassifiers()).containsExactly("broken");
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void doesNotSilenceTheOthers(Function<AnalyzedText, List<Signal>> breakage) {
    assertThat(assess(breakage).score("profanity")).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void losesItsEvidenceOutsideTheText() {
    Assessment assessment = assess(text -> List.of(FakeClassifier.signal(1, new Span(0, 1_000))));

    assertThat(assessment.scores().get(0).evidence())
        .allSatisfy(e -> assertThat(e.span().end()).isLessThanOrEqualTo("a blorp".length()));
  }

  @Test
  void isListedWhenItOverruns() {
    assertThat(overrun().failedClassifiers()).contains("slow");
  }

  @Test
  void keepsLaterOnesFromStartingWhenItOverruns() {
    assertThat(overrun())
        .satisfies(a -> assertThat(a.truncated()).isTrue())
        .satisfies(a -> assertThat(a.failedClassifiers()).contains("sound"));
  }

  @Test
  void isAskedAgainNextTime() {
    AtomicLong asked = new AtomicLong();
    Assessor assessor =
        with(
            text -> {
              asked.incrementAndGet();
              throw new ClassifierException("not yet");
            });

    assessor.assess("blorp");
    assessor.assess("blorp");

    assertThat(asked).hasValue(2);
  }

  private static List<Signal> recurse(AnalyzedText text) {
    return recurse(text).subList(0, 1);
  }

  private static Assessment assess(Function<AnalyzedText, List<Signal>> behaviour) {
    return with(behaviour).assess("a blorp");
  }

  private static Assessor with(Function<AnalyzedText, List<Signal>> behaviour) {
    return Assessor.builder()
        .withoutBuiltIns()
        .add(new FakeClassifier("broken", behaviour))
        .add(SOUND)
        .build();
  }

  private static Assessment overrun() {
    AtomicLong now = new AtomicLong();
    FakeClassifier slow =
        new FakeClassifier(
            "slow",
            text -> {
              now.addAndGet(Duration.ofSeconds(3).toNanos());
              return List.of();
            });
    return Assessor.builder()
        .withoutBuiltIns()
        .add(slow)
        .add(SOUND)
        .ticker(now::get)
        .build()
        .assess("blorp");
  }
}
