package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class DomainSetTest {
  private final DomainSet set = DomainSet.of(resource("blorp.example"));

  @Test
  void coversADomain() {
    assertThat(set.covers("blorp.example")).isTrue();
  }

  @Test
  void coversHostsBelowADomain() {
    assertThat(set.covers("www.mail.blorp.example")).isTrue();
  }

  @Test
  void doesNotCoverADomainThatOnlyEndsAlike() {
    assertThat(set.covers("notblorp.example")).isFalse();
  }

  @Test
  void doesNotCoverTheDomainAbove() {
    assertThat(set.covers("example")).isFalse();
  }

  private static byte[] resource(String domain) {
    return ByteBuffer.allocate(Long.BYTES).putLong(DomainSet.hash(domain, 0)).array();
  }
}
