package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Mode;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditLogTest {
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
  private static final Content POST =
      Content.of("post-1", "what a blorp, see https://snarg.example");

  private final AuditLog log = new AuditLog(new MemoryAuditStore(), KEY);

  @Test
  void readsOnFromTheLastEntryThatIsKnown() {
    AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
    for (int i = 0; i < 5; i++) {
      log.append(Entries.views(i));
    }

    assertThat(log.entriesAfter(3)).extracting(Recorded::sequence).containsExactly(4L, 5L);
  }

  @Test
  void recordsADecisionWithoutTheText() {
    record(log, Policy.builder("p").build(), Facts.none());

    assertThat(stored(log)).doesNotContain("blorp", "snarg");
  }

  @Test
  void keepsWhatTheTextTellsAboutItself() {
    record(log, Policy.builder("p").build(), Facts.none());

    assertThat(decided(log).facts().get("content.links")).contains(1L);
  }

  @Test
  void leavesOutTextsThatTheApplicationTells() {
    record(log, Policy.builder("p").build(), Facts.builder().put("thread.title", "snarg").build());

    assertThat(decided(log).facts().get("thread.title")).isEmpty();
  }

  @Test
  void keepsTextsThatWereNamed() {
    AuditLog keeping = new AuditLog(new MemoryAuditStore(), KEY, Set.of("shop.tier"));
    record(keeping, Policy.builder("p").build(), Facts.builder().put("shop.tier", "gold").build());

    assertThat(decided(keeping).facts().get("shop.tier")).contains("gold");
  }

  @Test
  void recognisesATextThatSomebodyBrings() {
    record(log, Policy.builder("p").build(), Facts.none());

    assertThat(decided(log).textMac()).isEqualTo(log.textMac(POST.text()));
  }

  @Test
  void recordsWhatShadowRulesWouldHaveDone() {
    record(log, policy(Mode.SHADOW), Facts.none());

    assertThat(kinds(log)).containsExactly(Decided.class, ShadowDecided.class);
  }

  @Test
  void recordsAWithdrawalBesideARejection() {
    record(log, policy(Mode.LIVE), Facts.none());

    assertThat(kinds(log)).containsExactly(Decided.class, ContentWithdrawn.class);
  }

  @Test
  void tellsWhatHappenedWithinATime() {
    log.append(new ViewsCounted(Entries.NOON.minusSeconds(1), "a", 1));
    log.append(new ViewsCounted(Entries.NOON, "b", 1));
    log.append(new ViewsCounted(Entries.NOON.plusSeconds(1), "c", 1));

    assertThat(log.entries(Entries.NOON, Entries.NOON.plusSeconds(1)).map(Recorded::sequence))
        .containsExactly(2L);
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new AuditLog(new MemoryAuditStore(), new byte[15]))
        .hasMessage("key must have at least 16 bytes, but had 15");
  }

  private static Policy policy(Mode mode) {
    return Policy.builder("p")
        .rule("r", r -> r.when("true").then(Verdict.REJECT).mode(mode))
        .build();
  }

  private static void record(AuditLog log, Policy policy, Facts facts) {
    SetClock clock = new SetClock();
    Decision decision =
        new Decider(policy, new MemoryState(clock), clock).decide(POST, Assessments.of(), facts);
    log.record(POST, Assessments.of(), facts, decision);
  }

  private static Decided decided(AuditLog log) {
    return (Decided) log.entries().findFirst().orElseThrow().entry();
  }

  private static Stream<Class<?>> kinds(AuditLog log) {
    return log.entries().map(recorded -> recorded.entry().getClass());
  }

  private static String stored(AuditLog log) {
    List<String> forms =
        log.links().map(link -> new String(link.bytes(), StandardCharsets.UTF_8)).toList();
    return String.join("\n", forms);
  }
}
