package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.classify.Signal;
import io.github.moderation4j.core.content.Severity;
import org.junit.jupiter.api.Test;

class PatternSignalTest {
  @Test
  void aMailAddressIsOfLowSeverity() {
    assertThat(Reading.signals("write to blorp@example.com"))
        .singleElement()
        .satisfies(s -> assertThat(s.severity()).isEqualTo(Severity.LOW));
  }

  @Test
  void theAddressOfADeskCountsLess() {
    assertThat(score("info@example.com")).isLessThan(score("blorp@example.com"));
  }

  @Test
  void aCardBesideItsCodeCountsMore() {
    assertThat(score("4111 1111 1111 1111 exp 12/29 cvv 123"))
        .isGreaterThan(score("4111 1111 1111 1111"));
  }

  @Test
  void anAddressInTheLocalNetworkCountsLess() {
    assertThat(score("192.168.100.200")).isLessThan(score("198.51.100.200"));
  }

  @Test
  void wordingCountsLessInAWarning() {
    assertThat(score("beware, it is a scam if they ask for your seed phrase"))
        .isLessThan(score("send me your seed phrase"));
  }

  @Test
  void evidenceNeverRepeatsTheText() {
    assertThat(Reading.signals("write to blorp@example.com").get(0).evidence())
        .allSatisfy(e -> assertThat(e.note()).doesNotContain("blorp"));
  }

  private static double score(String text) {
    return Reading.signals(text).stream().mapToDouble(Signal::score).max().orElse(0);
  }
}
