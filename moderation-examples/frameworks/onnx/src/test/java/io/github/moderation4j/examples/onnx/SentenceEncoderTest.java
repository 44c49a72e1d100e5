package io.github.moderation4j.examples.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.classify.ClassifierException;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEncoderTest {
  private static SentenceEncoder encoder;

  @BeforeAll
  static void load() {
    encoder = SentenceEncoder.miniLm(Duration.ofMinutes(1));
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void putsWhatMeansTheSameNearer() {
    Embedding text = encoder.encode("The dog sleeps under the table.");

    assertThat(text.similarity(encoder.encode("A puppy naps below the desk.")))
        .isGreaterThan(text.similarity(encoder.encode("Shares fell on Monday.")));
  }

  @Test
  void readsAccentsAndCaseAsTheModelDoes() {
    assertThat(encoder.encode("CAFÉ crème").similarity(encoder.encode("cafe creme")))
        .isCloseTo(1, Offset.offset(1e-3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ud800", "\u200b", "blorp", "一二三", "a\u0301\u0301\u0301"})
  void answersAnyText(String text) {
    Embedding embedding = encoder.encode(text);

    assertThat(embedding.similarity(embedding)).isCloseTo(1, Offset.offset(1e-3));
  }

  @Test
  void readsTheBeginningOfALongText() {
    Embedding cut = encoder.encode("a word ".repeat(1_000));

    assertThat(encoder.encode("a word ".repeat(20_000)).similarity(cut))
        .isCloseTo(1, Offset.offset(1e-3));
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    try (SentenceEncoder hasty = SentenceEncoder.miniLm(Duration.ofNanos(1))) {
      assertThatThrownBy(() -> encodeManyTimes(hasty)).isInstanceOf(ClassifierException.class);
    }
  }

  /** The watchdog is a thread of its own; sooner or later it is quicker than the model. */
  private static void encodeManyTimes(SentenceEncoder hasty) {
    for (int i = 0; i < 200; i++) {
      hasty.encode("a word ".repeat(200));
    }
  }
}
