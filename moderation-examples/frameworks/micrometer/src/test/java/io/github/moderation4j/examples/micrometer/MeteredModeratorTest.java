package io.github.moderation4j.examples.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.policy.Verdict;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MeteredModeratorTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void timesDecisionsByVerdict() {
    Moderator fake = FakeModerator.builder().on("blorp", Verdict.REJECT).build();

    moderate(fake, "blorp");
    moderate(fake, "a fine day");

    assertThat(registry.get("moderation.decisions").tag("verdict", "reject").timer().count())
        .isEqualTo(1);
  }

  @Test
  void tellsWhatWasNotReadCompletely() {
    moderate(FakeModerator.builder().failingOn("zonk").build(), "zonk");

    assertThat(registry.get("moderation.decisions").tag("complete", "false").timer().count())
        .isEqualTo(1);
  }

  @Test
  void countsTheRulesThatFired() {
    Moderator moderator = FakeModerator.builder().build();
    moderator.use(policy("live"));

    moderate(moderator, "see https://x.example");

    assertThat(registry.get("moderation.rules").tag("rule", "links").counter().count())
        .isEqualTo(1);
  }

  @Test
  void countsTheRulesThatAreOnlyTried() {
    Moderator moderator = FakeModerator.builder().build();
    moderator.use(policy("shadow"));

    moderate(moderator, "see https://x.example");

    assertThat(registry.get("moderation.shadow").tag("rule", "links").counter().count())
        .isEqualTo(1);
  }

  @Test
  void keepsTheTextOutOfTheTags() {
    moderate(FakeModerator.builder().on("blorp", Verdict.HOLD).build(), "blorp");

    assertThat(registry.getMeters())
        .flatExtracting((Meter meter) -> meter.getId().getTags())
        .extracting(Tag::getValue)
        .noneMatch(value -> value.contains("blorp"));
  }

  @Test
  void worksWithTheRealModerator() {
    moderate(realModerator(), "The dahlias are in flower.");

    assertThat(registry.get("moderation.decisions").tag("verdict", "allow").timer().count())
        .isEqualTo(1);
  }

  private void moderate(Moderator moderator, String text) {
    new MeteredModerator(moderator, registry).moderate(Content.of("1", text), Facts.none());
  }

  private static Policy policy(String mode) {
    return PolicyReader.standard()
        .read(
            "links.yaml",
            """
            policy: links
            version: 1
            ---
            rule: links
            mode: %s
            when: content.links >= 1
            then: flag
            """
                .formatted(mode));
  }

  /** Takes the time it needs, however busy the machine. */
  private static Moderator realModerator() {
    Assessor assessor = Assessor.builder().ticker(() -> 0).build();
    return Moderator.builder().assessor(assessor).build();
  }
}
