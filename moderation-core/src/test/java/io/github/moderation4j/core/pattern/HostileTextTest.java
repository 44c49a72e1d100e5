package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long repetitions, which a scan that goes back and forth would not come to the end of. */
class HostileTextTest {
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@a ",
        "u @ ",
        "a.",
        "1 ",
        "1.",
        ":",
        "(",
        "at ",
        "x@y.com ",
        "http://a.b ",
        "xn--."
      })
  void isReadToItsEnd(String part) {
    String text = part.repeat(LENGTH / part.length());

    int last =
        Reading.signals(text).stream()
            .flatMap(signal -> signal.evidence().stream())
            .mapToInt(evidence -> evidence.span().end())
            .max()
            .orElse(0);

    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
