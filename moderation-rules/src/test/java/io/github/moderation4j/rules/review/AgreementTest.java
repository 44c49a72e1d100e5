package io.github.moderation4j.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.moderation4j.core.evaluate.Estimate;
import io.github.moderation4j.rules.audit.Recorded;
import io.github.moderation4j.rules.audit.ReviewClosed;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private final List<Recorded> entries = new ArrayList<>();

  /** The textbook case: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no give kappa 0.4. */
  @Test
  void isCohensKappa() {
    add(20, Verdict.REJECT, Verdict.REJECT);
    add(5, Verdict.REJECT, Verdict.ALLOW);
    add(10, Verdict.ALLOW, Verdict.REJECT);
    add(15, Verdict.ALLOW, Verdict.ALLOW);

    assertThat(Agreement.kappa(entries.stream()))
        .isInstanceOfSatisfying(
            Estimate.Measured.class, m -> assertThat(m.value()).isCloseTo(0.4, within(1e-9)));
  }

  @Test
  void saysNothingOfFewCases() {
    add(9, Verdict.REJECT, Verdict.ALLOW);

    assertThat(Agreement.kappa(entries.stream())).isEqualTo(new Estimate.TooFew(9));
  }

  @Test
  void saysNothingWhereAllVotesAreTheSame() {
    add(50, Verdict.REJECT, Verdict.REJECT);

    assertThat(Agreement.kappa(entries.stream())).isEqualTo(new Estimate.TooFew(50));
  }

  @Test
  void leavesOutCasesOfOneVote() {
    entries.add(closed(List.of(new Vote("rita", Verdict.ALLOW))));

    assertThat(Agreement.kappa(entries.stream())).isEqualTo(new Estimate.TooFew(0));
  }

  private void add(int times, Verdict first, Verdict second) {
    Recorded closed = closed(List.of(new Vote("rita", first), new Vote("omar", second)));
    entries.addAll(Collections.nCopies(times, closed));
  }

  private static Recorded closed(List<Vote> votes) {
    return new Recorded(
        1, new ReviewClosed(Cases.NOON, "c", "p", Verdict.HOLD, Verdict.ALLOW, votes, List.of()));
  }
}
