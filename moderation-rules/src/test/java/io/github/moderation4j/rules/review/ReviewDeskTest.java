package io.github.moderation4j.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.rules.audit.AppealFiled;
import io.github.moderation4j.rules.audit.AppealResolved;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.ContentRestored;
import io.github.moderation4j.rules.audit.ContentWithdrawn;
import io.github.moderation4j.rules.audit.EvidenceOpened;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewDeskTest {
  private static final Set<String> RIGHTS = Set.of("civil-rights");
  private static final Subject ANNA = new Subject("author", "anna");
  private static final Facts FACTS = Facts.builder().put("author.id", "anna").build();

  private final SetClock clock = new SetClock();
  private final MemoryState state = new MemoryState(clock);
  private final AuditLog log = new AuditLog(new MemoryAuditStore(), new byte[16]);
  private final List<Lesson> lessons = new ArrayList<>();
  private final List<Matter> overturned = new ArrayList<>();
  private final ReviewDesk desk = builder().build();

  private ReviewDeskBuilder builder() {
    return ReviewDesk.builder(new MemoryReviewStore(), log)
        .clock(clock)
        .state(state)
        .lessons(lessons::add)
        .overturned(overturned::add);
  }

  @Test
  void opensACaseInTheQueueThatTheDecisionNames() {
    assertThat(desk.open(decision("1", Verdict.HOLD), 5).orElseThrow().queue())
        .isEqualTo("civil-rights");
  }

  @Test
  void opensOneCasePerDecision() {
    Recorded decision = decision("1", Verdict.HOLD);
    desk.open(decision, 5);
    desk.open(decision, 5);

    assertThat(recorded(ReviewOpened.class)).hasSize(1);
  }

  @Test
  void opensNoCaseIfNobodyIsNeeded() {
    assertThat(desk.open(record("1", Policy.builder("p").build()), 5)).isEmpty();
  }

  @Test
  void handsOutWhatMattersMostFirst() {
    desk.open(decision("1", Verdict.HOLD), 0);
    ReviewCase seen = desk.open(decision("2", Verdict.HOLD), 10_000).orElseThrow();

    assertThat(claim("rita").id()).isEqualTo(seen.id());
  }

  @Test
  void handsOutWhatWaitedLongEnoughBeforeWhatMattersMore() {
    ReviewCase waited = desk.open(decision("1", Verdict.HOLD), 0).orElseThrow();
    clock.advance(Duration.ofDays(30));
    desk.open(decision("2", Verdict.HOLD), 1_000);

    assertThat(claim("rita").id()).isEqualTo(waited.id());
  }

  @Test
  void handsOutNothingOutsideOfTheExpertise() {
    desk.open(decision("1", Verdict.HOLD), 0);

    assertThat(desk.claimNext("rita", Set.of("election"))).isEmpty();
  }

  @Test
  void handsACaseOutAgainWhenTheLeaseIsOver() {
    desk.open(decision("1", Verdict.HOLD), 0);
    claim("rita");
    clock.advance(Duration.ofMinutes(30));

    assertThat(desk.claimNext("omar", RIGHTS)).isPresent();
  }

  @Test
  void listsWhatAReviewerCouldClaimMostUrgentFirst() {
    String quiet = desk.open(decision("1", Verdict.HOLD), 0).orElseThrow().id();
    String seen = desk.open(decision("2", Verdict.HOLD), 10_000).orElseThrow().id();

    assertThat(desk.waiting("rita", RIGHTS))
        .extracting(ReviewCase::id)
        .containsExactly(seen, quiet);
  }

  @Test
  void listsNothingThatSomebodyElseHas() {
    desk.open(decision("1", Verdict.HOLD), 0);
    claim("omar");

    assertThat(desk.waiting("rita", RIGHTS)).isEmpty();
  }

  @Test
  void listsWhatAReviewerHas() {
    desk.open(decision("1", Verdict.HOLD), 0);
    desk.open(decision("2", Verdict.HOLD), 0);
    String mine = claim("rita").id();

    assertThat(desk.claimedBy("rita", RIGHTS)).extracting(ReviewCase::id).containsExactly(mine);
  }

  @Test
  void listsNothingOfALeaseThatIsOver() {
    desk.open(decision("1", Verdict.HOLD), 0);
    claim("rita");
    clock.advance(Duration.ofMinutes(30));

    assertThat(desk.claimedBy("rita", RIGHTS)).isEmpty();
  }

  @Test
  void givesAReviewerAChosenCase() {
    desk.open(decision("1", Verdict.HOLD), 10_000);
    String quiet = desk.open(decision("2", Verdict.HOLD), 0).orElseThrow().id();
    desk.claim(quiet, "rita");

    assertThat(desk.claimedBy("rita", RIGHTS)).extracting(ReviewCase::id).containsExactly(quiet);
  }

  @Test
  void givesNobodyAChosenCaseThatSomebodyHas() {
    String id = desk.open(decision("1", Verdict.HOLD), 0).orElseThrow().id();
    claim("omar");

    assertThatThrownBy(() -> desk.claim(id, "rita")).isInstanceOf(IllegalTransitionException.class);
  }

  @Test
  void recordsWhoOpenedTheEvidence() {
    ReviewCase opened = desk.open(decision("1", Verdict.HOLD), 0).orElseThrow();
    claim("rita");
    desk.openEvidence(opened.id(), "rita");

    assertThat(recorded(EvidenceOpened.class))
        .containsExactly(new EvidenceOpened(clock.instant(), opened.id(), "rita"));
  }

  @Test
  void recordsWhatPeopleDecided() {
    desk.open(decision("1", Verdict.HOLD), 0);
    decide("rita", Verdict.REJECT);

    assertThat(recorded(ReviewClosed.class)).hasSize(1);
  }

  @Test
  void withdrawsWhatPeopleReject() {
    desk.open(decision("1", Verdict.HOLD), 0);
    decide("rita", Verdict.REJECT);

    assertThat(recorded(ContentWithdrawn.class)).extracting("by").containsExactly("rita");
  }

  @Test
  void restoresWhatAnAppealFindsInOrder() {
    appealed(Verdict.ALLOW);

    assertThat(recorded(ContentRestored.class)).extracting("contentId").containsExactly("1");
  }

  @Test
  void takesBackTheLabelOfAnOverturnedDecision() {
    appealed(Verdict.ALLOW);

    assertThat(state.labels(ANNA)).isEmpty();
  }

  @Test
  void keepsTheCountOfOtherDecisions() {
    state.label(ANNA, "rude", Duration.ofDays(30));
    appealed(Verdict.ALLOW);

    assertThat(state.count(ANNA, "rude", Duration.ofDays(30))).isEqualTo(1);
  }

  @Test
  void tellsTheApplicationWhichStrikesToTakeBack() {
    appealed(Verdict.ALLOW);

    assertThat(overturned).extracting(Matter::strikes).containsExactly(2);
  }

  @Test
  void takesNothingBackWhenADecisionStands() {
    appealed(Verdict.REJECT);

    assertThat(state.labels(ANNA)).containsExactly("rude");
  }

  @Test
  void teachesWhatPeopleSaw() {
    desk.open(decision("1", Verdict.HOLD), 0);
    decide("rita", Verdict.ALLOW);

    assertThat(lessons).containsExactly(new Lesson("1", Category.of("hate"), false));
  }

  @Test
  void measuresTheRuleByTheLastWord() {
    Recorded decision = decision("1", Verdict.HOLD);
    desk.open(decision, 0);
    decide("rita", Verdict.REJECT);
    desk.appeal(decision, "anna");
    decide("omar", Verdict.ALLOW);

    assertThat(RulePrecision.of(log.entries())).containsEntry("no-blorp", new Proportion(0, 1));
  }

  @Test
  void neverGivesAnAppealToTheFirstReviewer() {
    Recorded decision = decision("1", Verdict.HOLD);
    desk.open(decision, 0);
    decide("rita", Verdict.REJECT);
    desk.appeal(decision, "anna");

    assertThat(desk.claimNext("rita", RIGHTS)).isEmpty();
  }

  @Test
  void neverGivesAnAppealToWhoAppeals() {
    desk.appeal(decision("1", Verdict.REJECT), "anna");

    assertThat(desk.claimNext("anna", RIGHTS)).isEmpty();
  }

  @Test
  void recordsAnAppealAndItsAnswer() {
    appealed(Verdict.ALLOW);

    assertThat(List.of(recorded(AppealFiled.class), recorded(AppealResolved.class)))
        .extracting(List::size)
        .containsExactly(1, 1);
  }

  @Test
  void takesOneAppealAtATime() {
    Recorded decision = decision("1", Verdict.REJECT);
    desk.appeal(decision, "anna");

    assertThatThrownBy(() -> desk.appeal(decision, "anna"))
        .hasMessage("content '1' has an appeal that is not answered yet");
  }

  @Test
  void tellsWhatPeopleLastDecided() {
    desk.open(decision("1", Verdict.HOLD), 0);
    decide("rita", Verdict.LABEL);

    assertThat(desk.humanVerdict("1")).contains(Verdict.LABEL);
  }

  @Test
  void hasTwoPeopleDecideChosenCategories() {
    ReviewDesk careful = builder().twoPersons(Category.of("hate")).build();

    assertThat(careful.open(decision("1", Verdict.HOLD), 0).orElseThrow().needed()).isEqualTo(2);
  }

  @Test
  void hasAShareDecidedByTwo() {
    ReviewDesk half = builder().blindSecondReviews(0.5).build();
    long two = 0;
    for (int i = 0; i < 400; i++) {
      two += half.open(decision("p" + i, Verdict.HOLD), 0).orElseThrow().needed() - 1;
    }

    assertThat(two).isBetween(150L, 250L);
  }

  private void appealed(Verdict answer) {
    desk.appeal(decision("1", Verdict.REJECT), "anna");
    decide("omar", answer);
  }

  private ReviewCase claim(String reviewer) {
    return desk.claimNext(reviewer, RIGHTS).orElseThrow();
  }

  private void decide(String reviewer, Verdict verdict) {
    String id = claim(reviewer).id();
    desk.openEvidence(id, reviewer);
    desk.decide(id, reviewer, verdict);
  }

  private <T> List<T> recorded(Class<T> type) {
    return log.entries().map(Recorded::entry).filter(type::isInstance).map(type::cast).toList();
  }

  private Recorded decision(String contentId, Verdict verdict) {
    Policy policy =
        Policy.builder("p")
            .rule(
                "no-blorp",
                r ->
                    r.when("true")
                        .then(
                            verdict,
                            new Action.Route("civil-rights"),
                            new Action.Label("author", "rude", Duration.ofDays(30)),
                            new Action.Strike(2)))
            .build();
    return record(contentId, policy);
  }

  private Recorded record(String contentId, Policy policy) {
    Content content = Content.of(contentId, "what a blorp");
    var assessment = Assessments.of(Assessments.score("hate", 0.6));
    Decision decided = new Decider(policy, state, clock).decide(content, assessment, FACTS);
    Decision due = new Effects(policy, state).apply(content, decided);
    return log.record(content, assessment, FACTS, due);
  }
}
