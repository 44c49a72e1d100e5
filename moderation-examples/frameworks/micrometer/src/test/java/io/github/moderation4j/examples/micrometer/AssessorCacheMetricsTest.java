package io.github.moderation4j.examples.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessorCacheMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Assessor assessor = Assessor.builder().withoutBuiltIns().build();

  @BeforeEach
  void assessTwoTextsOneOfThemTwice() {
    new AssessorCacheMetrics(assessor).bindTo(registry);
    assessor.assess("a fine day");
    assessor.assess("a fine day");
    assessor.assess("a fine night");
  }

  @Test
  void countsWhatTheCacheKnew() {
    assertThat(gets("hit")).isEqualTo(1);
  }

  @Test
  void countsWhatTheCacheDidNotKnow() {
    assertThat(gets("miss")).isEqualTo(2);
  }

  private double gets(String result) {
    return registry
        .get("cache.gets")
        .tags("cache", "moderation", "result", result)
        .functionCounter()
        .count();
  }
}
