package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys are put together here, so that no scanner takes this file for a leak. */
class SecretTest {
  @ParameterizedTest
  @CsvSource({"AKIA, B, 16", "ghp_, b, 36", "glpat-, b, 20", "sk_live_, 7, 24", "npm_, b, 36"})
  void isFoundByItsPrefixAndLength(String prefix, String sign, int length) {
    assertThat(Reading.sources("my key: " + prefix + sign.repeat(length) + " ok?"))
        .contains("secret");
  }

  @ParameterizedTest
  @CsvSource({"AKIA, b, 16", "ghp_, b, 20", "blorp_, b, 36", "npm_, b, 37"})
  void isNotFoundInOtherLongWords(String prefix, String sign, int length) {
    assertThat(Reading.sources("my key: " + prefix + sign.repeat(length) + " ok?"))
        .doesNotContain("secret");
  }

  @Test
  void isFoundInAPrivateKeyBlock() {
    assertThat(Reading.sources("-----BEGIN RSA " + "PRIVATE KEY-----")).contains("secret");
  }
}
