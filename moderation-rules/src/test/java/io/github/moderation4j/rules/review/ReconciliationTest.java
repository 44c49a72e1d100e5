package io.github.moderation4j.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditException;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.FailingStore;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.ReviewOpened;
import io.github.moderation4j.rules.decision.Assessments;
import io.github.moderation4j.rules.decision.Decider;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.decision.Effects;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.state.MemoryState;
import io.github.moderation4j.rules.state.SetClock;
import io.github.moderation4j.rules.state.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The process ends between the store of cases and the log, and another one goes on. */
class ReconciliationTest {
  private static final Set<String> QUEUE = Set.of("general");
  private static final Duration LEASE = Duration.ofMinutes(30);
  private static final Subject ANNA = new Subject("author", "anna");
  private static final Facts FACTS = Facts.builder().put("author.id", "anna").build();

  private final SetClock clock = new SetClock();
  private final MemoryState state = new MemoryState(clock);
  private final FailingStore audit = new FailingStore(new MemoryAuditStore());
  private final MemoryReviewStore cases = new MemoryReviewStore();
  private final AuditLog log = new AuditLog(audit, new byte[16]);
  private final ReviewDesk desk = ReviewDesk.builder(cases, log).clock(clock).state(state).build();

  @Test
  void recordsACaseThatWasClosedAndNotRecorded() {
    desk.open(decision(Verdict.HOLD), 0);
    endsWhile(() -> decide("rita", Verdict.ALLOW));

    reconcileLater();

    assertThat(recorded(ReviewClosed.class)).hasSize(1);
  }

  @Test
  void takesBackTheLabelOfADecisionWhoseEndWasNotRecorded() {
    desk.open(decision(Verdict.HOLD), 0);
    endsWhile(() -> decide("rita", Verdict.ALLOW));

    reconcileLater();

    assertThat(state.labels(ANNA)).isEmpty();
  }

  @Test
  void recordsACaseThatWasOpenedAndNotRecorded() {
    Recorded decision = decision(Verdict.HOLD);
    endsWhile(() -> desk.open(decision, 0));

    reconcileLater();

    assertThat(recorded(ReviewOpened.class)).hasSize(1);
  }

  @Test
  void opensTheCaseOfADecisionAfterWhichTheProcessEnded() {
    decision(Verdict.HOLD);

    reconcileLater();

    assertThat(desk.claimNext("rita", QUEUE)).isPresent();
  }

  @Test
  void recordsAnAppealAndWhoFiledIt() {
    Recorded decision = decision(Verdict.HOLD);
    desk.open(decision, 0);
    decide("rita", Verdict.REJECT);
    endsWhile(() -> desk.appeal(decision, "anna"));

    reconcileLater();

    assertThat(recorded(AppealFiled.class)).extracting(AppealFiled::by).containsExactly("anna");
  }

  @Test
  void recordsTheAnswerToAnAppeal() {
    Recorded decision = decision(Verdict.HOLD);
    desk.open(decision, 0);
    decide("rita", Verdict.REJECT);
    desk.appeal(decision, "anna");
    endsWhile(() -> decide("omar", Verdict.ALLOW));

    reconcileLater();

    assertThat(recorded(AppealResolved.class))
        .extracting(AppealResolved::reviewer)
        .containsExactly("omar");
  }

  @Test
  void findsNothingTheSecondTime() {
    desk.open(decision(Verdict.HOLD), 0);
    endsWhile(() -> decide("rita", Verdict.ALLOW));
    reconcileLater();

    assertThat(desk.reconcile()).isZero();
  }

  @Test
  void leavesAloneWhatAnotherProcessMayBeAboutToRecord() {
    desk.open(decision(Verdict.HOLD), 0);
    endsWhile(() -> decide("rita", Verdict.ALLOW));

    assertThat(desk.reconcile()).isZero();
  }

  @Test
  void addsNothingWhereNothingIsMissing() {
    Recorded decision = decision(Verdict.HOLD);
    desk.open(decision, 0);
    decide("rita", Verdict.REJECT);
    desk.appeal(decision, "anna");
    decide("omar", Verdict.ALLOW);
    clock.advance(Duration.ofDays(1));

    assertThat(desk.reconcile()).isZero();
  }

  private void endsWhile(Runnable work) {
    audit.endNow();
    assertThatThrownBy(work::run).isInstanceOf(AuditException.class);
  }

  private void reconcileLater() {
    clock.advance(Duration.ofHours(1));
    ReviewDesk.builder(cases, new AuditLog(audit, new byte[16]))
        .clock(clock)
        .state(state)
        .build()
        .reconcile();
  }

  /** The evidence was opened before the process ends. */
  private void decide(String reviewer, Verdict verdict) {
    String id = cases.undecided("general").get(0).id();
    cases.replace(cases.find(id).orElseThrow().claim(reviewer, clock.instant(), LEASE));
    cases.replace(cases.find(id).orElseThrow().openEvidence(reviewer, clock.instant()));
    desk.decide(id, reviewer, verdict);
  }

  private <T> List<T> recorded(Class<T> type) {
    return log.entries().map(Recorded::entry).filter(type::isInstance).map(type::cast).toList();
  }

  private Recorded decision(Verdict verdict) {
    Policy policy =
        Policy.builder("p")
            .rule(
                "no-blorp",
                r ->
                    r.when("true")
                        .then(verdict, new Action.Label("author", "rude", Duration.ofDays(30))))
            .build();
    Content content = Content.of("1", "what a blorp");
    var assessment = Assessments.of(Assessments.score("hate", 0.6));
    Decision decided = new Decider(policy, state, clock).decide(content, assessment, FACTS);
    return log.record(
        content, assessment, FACTS, new Effects(policy, state).apply(content, decided));
  }
}
