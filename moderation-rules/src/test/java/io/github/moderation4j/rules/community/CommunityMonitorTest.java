package io.github.moderation4j.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommunityMonitorTest {
  private static final Policy POLICY =
      PolicyReader.standard()
          .read("garden.yaml", "policy: garden\nladder:\n  hate: {flag: 0.3, reject: 0.9}\n");
  private static final Assessment CLEAN = Assessments.of();
  private static final Assessment BAD = Assessments.of(Assessments.score("hate", 0.95));
  private static final Assessment CODED = Assessments.of(Assessments.score("hate", 0.5));

  private final SetClock clock = new SetClock();
  private final Decider decider = new Decider(POLICY, new MemoryState(clock), clock);
  private final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  private String visibility = "public";

  @Test
  void leavesAGroupWithoutWithdrawalsAlone() {
    posts(0, 100, 10);

    assertThat(verdict().standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void withdrawsAGroupOfWhichMostIsWithdrawn() {
    posts(60, 100, 10);

    assertThat(verdict().standing()).isEqualTo(Standing.WITHDRAW);
  }

  @Test
  void goesByTheLowerEndOfTheInterval() {
    posts(20, 100, 10);

    assertThat(verdict().standing()).isEqualTo(Standing.WATCH);
  }

  @Test
  void doesNotCondemnASmallGroup() {
    posts(20, 29, 10);

    assertThat(verdict().standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void onlyWatchesAGroupInWhichTheMatterLiesWithFew() {
    posts(60, 100, 2);

    assertThat(verdict().standing()).isEqualTo(Standing.WATCH);
  }

  @Test
  void treatsAPrivateGroupLikeAPublicOne() {
    posts(60, 100, 10);
    CommunityVerdict open = verdict();
    AuditLog other = new AuditLog(new MemoryAuditStore(), new byte[16]);
    visibility = "private";
    posts(60, 100, 10, other);

    assertThat(judge(other)).isEqualTo(open);
  }

  @Test
  void isStricterWhereAdminsApproveWhatIsWithdrawnLater() {
    for (int i = 0; i < 100; i++) {
      post("p" + i, i < 30 ? BAD : CLEAN, facts(i % 10).put("content.approved_by", "ada"), log);
    }

    assertThat(verdict().standing()).isEqualTo(Standing.WITHDRAW);
  }

  @Test
  void watchesAGroupWithACodedName() {
    posts(0, 100, 10);
    log.record(
        new Content("n", "blorp club", "community-name", java.util.Optional.empty()),
        CODED,
        facts(1).build(),
        decider.decide(Content.of("n", "blorp club"), CODED, facts(1).build()));

    assertThat(verdict().standing()).isEqualTo(Standing.WATCH);
  }

  @Test
  void forgetsWhatWasRestored() {
    posts(60, 100, 10);
    for (int i = 0; i < 60; i++) {
      log.append(new ContentRestored(clock.instant(), "p" + i, "rae", "a" + i));
    }

    assertThat(verdict().withdrawn().hits()).isZero();
  }

  @Test
  void namesNoMember() {
    posts(60, 100, 10);

    assertThat(verdict().toEntry(clock.instant()).toString()).doesNotContain("member-");
  }

  private void posts(int bad, int all, int authors) {
    posts(bad, all, authors, log);
  }

  private void posts(int bad, int all, int authors, AuditLog to) {
    for (int i = 0; i < all; i++) {
      post("p" + i, i < bad ? BAD : CLEAN, facts(i % authors), to);
    }
  }

  private Facts.Builder facts(int author) {
    return Facts.builder()
        .put("author.id", "member-" + author)
        .put("community.id", "g")
        .put("community.visibility", visibility);
  }

  private void post(String id, Assessment assessment, Facts.Builder facts, AuditLog to) {
    Content content = Content.of(id, "what a blorp");
    to.record(
        content, assessment, facts.build(), decider.decide(content, assessment, facts.build()));
  }

  private CommunityVerdict verdict() {
    return judge(log);
  }

  private static CommunityVerdict judge(AuditLog log) {
    List<CommunityVerdict> verdicts =
        new CommunityMonitor(CommunityThresholds.standard()).judge(log.entries());
    return verdicts.get(0);
  }
}
