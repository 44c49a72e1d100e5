package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for any text whatever. */
class AssessorProperties {
  private static final Assessor ASSESSOR =
      Assessor.builder().limits(new Limits(200, 20, Duration.ofMinutes(1))).build();

  @Property(tries = 500)
  void anyTextIsAssessedByEveryClassifier(@ForAll @StringLength(max = 300) String text) {
    assertThat(ASSESSOR.assess(text).failedClassifiers()).isEmpty();
  }

  @Property(tries = 500)
  void evidenceLiesInsideWhatWasRead(@ForAll @StringLength(max = 300) String text) {
    Assessment assessment = ASSESSOR.assess(text);

    assertThat(assessment.scores())
        .flatExtracting(score -> score.evidence())
        .allSatisfy(
            e -> assertThat(e.span().end()).isLessThanOrEqualTo(Math.min(200, text.length())));
  }

  @Property(tries = 300)
  void aTextIsTruncatedIfAndOnlyIfItIsTooLong(
      @ForAll @StringLength(max = 30) String text, @ForAll @IntRange(min = 1, max = 30) int max) {
    Assessor narrow =
        Assessor.builder()
            .withoutBuiltIns()
            .limits(new Limits(max, 1_000, Duration.ofMinutes(1)))
            .build();

    assertThat(narrow.assess(text).truncated()).isEqualTo(text.length() > max);
  }

  @Property(tries = 300)
  void aCutNeverPartsASurrogatePair(@ForAll @IntRange(min = 1, max = 12) int max) {
    Limits limits = new Limits(max, 1, Duration.ofSeconds(1));

    String cut = limits.cut(Content.of("😀😀😀a😀😀😀")).text();

    assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Example
  void manyThreadsGetTheSameAnswers() throws InterruptedException, ExecutionException {
    List<Content> contents =
        IntStream.range(0, 300)
            .mapToObj(i -> Content.of("post " + i % 40 + " mail@example.com"))
            .toList();
    List<Assessment> expected = contents.stream().map(ASSESSOR::assess).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<List<Assessment>>> answers =
        threads.invokeAll(
            Collections.nCopies(8, () -> contents.stream().map(ASSESSOR::assess).toList()));
    threads.shutdown();

    for (Future<List<Assessment>> answer : answers) {
      assertThat(answer.get()).isEqualTo(expected);
    }
  }
}
