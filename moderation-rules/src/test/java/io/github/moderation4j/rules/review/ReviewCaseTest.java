package io.github.moderation4j.rules.review;

import static io.github.moderation4j.rules.review.Cases.HALF_AN_HOUR;
import static io.github.moderation4j.rules.review.Cases.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {
  private final ReviewCase open = Cases.open("1");

  @Test
  void isClaimedByOne() {
    assertThat(claimed("rita").state(NOON)).isEqualTo(ReviewCase.State.CLAIMED);
  }

  @Test
  void isNotClaimedByTwo() {
    assertThatThrownBy(() -> claimed("rita").claim("omar", NOON, HALF_AN_HOUR))
        .isInstanceOf(IllegalTransitionException.class)
        .hasMessage("case '1' is CLAIMED and does not allow: claim");
  }

  @Test
  void isFreeWhenTheLeaseIsOver() {
    assertThat(claimed("rita").state(NOON.plus(HALF_AN_HOUR))).isEqualTo(ReviewCase.State.OPEN);
  }

  @Test
  void isNotDecidedWhenTheLeaseIsOver() {
    ReviewCase late = claimed("rita").openEvidence("rita", NOON);

    assertThatThrownBy(() -> late.decide(new Vote("rita", Verdict.ALLOW), NOON.plus(HALF_AN_HOUR)))
        .hasMessage("case '1' is OPEN and does not allow: decide");
  }

  @Test
  void isNotDecidedUnseen() {
    assertThatThrownBy(() -> claimed("rita").decide(new Vote("rita", Verdict.ALLOW), NOON))
        .hasMessageContaining("decide before the evidence was opened");
  }

  @Test
  void isNotDecidedByAnother() {
    assertThatThrownBy(() -> claimed("rita").decide(new Vote("omar", Verdict.ALLOW), NOON))
        .hasMessageContaining("decide by one who does not have it");
  }

  @Test
  void isOpenAgainWhenItWasReleased() {
    assertThat(claimed("rita").release("rita", NOON).state(NOON)).isEqualTo(ReviewCase.State.OPEN);
  }

  @Test
  void isClosedByOneVote() {
    assertThat(voted(open, "rita", Verdict.ALLOW).outcome()).contains(Verdict.ALLOW);
  }

  @Test
  void allowsNothingMoreWhenClosed() {
    assertThatThrownBy(() -> voted(open, "rita", Verdict.ALLOW).claim("omar", NOON, HALF_AN_HOUR))
        .hasMessage("case '1' is CLOSED and does not allow: claim");
  }

  @Test
  void waitsForASecondVoteIfTwoAreNeeded() {
    assertThat(voted(open.byTwo(), "rita", Verdict.ALLOW).outcome()).isEmpty();
  }

  @Test
  void isNotDecidedTwiceByTheSame() {
    ReviewCase once = voted(open.byTwo(), "rita", Verdict.ALLOW);

    assertThatThrownBy(() -> once.claim("rita", NOON, HALF_AN_HOUR))
        .hasMessageContaining("claim by one who has decided it already");
  }

  @Test
  void isClosedWhenTwoAgree() {
    ReviewCase both = voted(voted(open.byTwo(), "rita", Verdict.REJECT), "omar", Verdict.REJECT);

    assertThat(both.outcome()).contains(Verdict.REJECT);
  }

  @Test
  void asksAThirdWhenTwoDisagree() {
    ReviewCase both = voted(voted(open.byTwo(), "rita", Verdict.REJECT), "omar", Verdict.ALLOW);

    assertThat(both.outcome()).isEmpty();
  }

  @Test
  void takesTheMiddleOfThree() {
    ReviewCase three =
        voted(
            voted(voted(open.byTwo(), "rita", Verdict.REJECT), "omar", Verdict.ALLOW),
            "nina",
            Verdict.FLAG);

    assertThat(three.outcome()).contains(Verdict.FLAG);
  }

  @Test
  void hidesTheFirstVoteFromTheSecond() {
    assertThat(voted(open.byTwo(), "rita", Verdict.ALLOW).blindFor("omar").votes()).isEmpty();
  }

  @Test
  void keepsAnAppealFromThoseWhoDecided() {
    ReviewCase appeal = open.asAppeal(new TreeSet<>(Set.of("rita")));

    assertThatThrownBy(() -> appeal.claim("rita", NOON, HALF_AN_HOUR))
        .isInstanceOf(IllegalTransitionException.class);
  }

  @Test
  void isReadBackAsItWasWritten() {
    ReviewCase full =
        voted(open.byTwo().asAppeal(new TreeSet<>(List.of("x"))), "rita", Verdict.ALLOW)
            .claim("omar", NOON, HALF_AN_HOUR);

    assertThat(CaseForm.read(CaseForm.write(full))).isEqualTo(full);
  }

  private ReviewCase claimed(String reviewer) {
    return open.claim(reviewer, NOON, HALF_AN_HOUR);
  }

  private static ReviewCase voted(ReviewCase before, String reviewer, Verdict verdict) {
    return before
        .claim(reviewer, NOON, HALF_AN_HOUR)
        .openEvidence(reviewer, NOON)
        .decide(new Vote(reviewer, verdict), NOON);
  }
}
