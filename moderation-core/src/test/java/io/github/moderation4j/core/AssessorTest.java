package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.content.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessorTest {
  private static final FakeClassifier BLORP = FakeClassifier.finding("blorp", 0.8);

  @Test
  void reportsWhereTheAuthorWroteIt() {
    Assessment assessment = bare().add(BLORP).build().assess("what a blorp");

    assertThat(assessment.scores().get(0).evidence().get(0).span()).isEqualTo(new Span(7, 12));
  }

  @Test
  void findsNothingWithoutClassifiers() {
    assertThat(bare().build().assess("what a blorp").scores()).isEmpty();
  }

  @Test
  void cutsLongTextsAndSaysSo() {
    Assessor assessor = bare().add(BLORP).limits(chars(10)).build();

    assertThat(assessor.assess("0123456789 blorp"))
        .satisfies(a -> assertThat(a.truncated()).isTrue())
        .satisfies(a -> assertThat(a.scores()).isEmpty());
  }

  @Test
  void readsTheFirstCharactersOfALongText() {
    Assessor assessor = bare().add(BLORP).limits(chars(5)).build();

    assertThat(assessor.assess("blorp and more").score("profanity")).isEqualTo(0.8);
  }

  @Test
  void keepsTheStrongestSignalsWithinTheLimit() {
    FakeClassifier many =
        new FakeClassifier(
            "many",
            text ->
                IntStream.rangeClosed(1, 10)
                    .mapToObj(i -> FakeClassifier.signal(i / 10.0, new Span(0, i)))
                    .toList());
    Assessor assessor = bare().add(many).limits(new Limits(100, 2, Duration.ofSeconds(2))).build();

    assertThat(assessor.assess("0123456789").scores().get(0).evidence())
        .extracting(e -> e.span().end())
        .containsExactly(10, 9);
  }

  @Test
  void saysThatSignalsWereDropped() {
    FakeClassifier two =
        new FakeClassifier(
            "two",
            text ->
                List.of(
                    FakeClassifier.signal(1, new Span(0, 1)),
                    FakeClassifier.signal(0.5, new Span(0, 1))));
    Assessor assessor = bare().add(two).limits(new Limits(100, 1, Duration.ofSeconds(2))).build();

    assertThat(assessor.assess("blorp").truncated()).isTrue();
  }

  @Test
  void assessesManyInOrder() {
    Assessor assessor = bare().add(BLORP).build();
    List<Content> contents =
        IntStream.range(0, 500)
            .mapToObj(i -> Content.of(i % 3 == 0 ? "blorp " + i : "post " + i))
            .toList();

    assertThat(assessor.assessAll(contents))
        .isEqualTo(contents.stream().map(assessor::assess).toList());
  }

  @Test
  void readsAStreamOnlyAFewTextsAhead() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Content> endless = Stream.generate(() -> Content.of("post " + taken.incrementAndGet()));

    bare().build().assessAll(endless).limit(3).forEach(a -> {});

    assertThat(taken.get()).isLessThan(5_000);
  }

  @Test
  void assessesOnAnotherThread() {
    Assessor assessor = bare().add(BLORP).build();

    assertThat(assessor.assessAsync(Content.of("blorp"), Runnable::run))
        .isCompletedWithValue(assessor.assess("blorp"));
  }

  @Test
  void remembersAnAssessment() {
    Assessor assessor = bare().add(BLORP).cacheSize(10).build();

    assessor.assess("blorp");
    assessor.assess("blorp");

    assertThat(assessor.cacheStats()).isEqualTo(new CacheStats(1, 1, 0, 1));
  }

  @Test
  void remembersLanguagesApart() {
    Assessor assessor = bare().add(BLORP).cacheSize(10).build();

    assessor.assess(new Content("", "blorp", "post", Optional.of("en")));
    assessor.assess(new Content("", "blorp", "post", Optional.of("de")));

    assertThat(assessor.cacheStats().hits()).isZero();
  }

  @Test
  void remembersNothingWithoutACache() {
    AtomicInteger asked = new AtomicInteger();
    FakeClassifier counting =
        new FakeClassifier(
            "counting",
            text -> {
              asked.incrementAndGet();
              return List.of();
            });
    Assessor assessor = bare().add(counting).cacheSize(0).build();

    assessor.assess("blorp");
    assessor.assess("blorp");

    assertThat(asked).hasValue(2);
  }

  @Test
  void putsItsFingerprintOnTheAssessment() {
    Assessor assessor = bare().add(BLORP).build();

    assertThat(assessor.assess("blorp").fingerprint()).isEqualTo(assessor.fingerprint());
  }

  @Test
  void hasAnotherFingerprintWithOtherClassifiers() {
    assertThat(bare().add(BLORP).build().fingerprint())
        .isNotEqualTo(bare().add(FakeClassifier.finding("snarg", 1)).build().fingerprint());
  }

  private static Assessor.Builder bare() {
    return Assessor.builder().withoutBuiltIns();
  }

  private static Limits chars(int maxChars) {
    return new Limits(maxChars, 100, Duration.ofSeconds(2));
  }
}
