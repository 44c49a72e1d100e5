package io.github.moderation4j.rules.review;

import static io.github.moderation4j.rules.review.Cases.HALF_AN_HOUR;
import static io.github.moderation4j.rules.review.Cases.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.audit.MemoryAuditStore;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of cases promises; extend it once per implementation. */
public abstract class ReviewStoreContract {
  protected abstract ReviewStore store();

  @Test
  void findsWhatItKeeps() {
    ReviewStore store = store();
    store.add(Cases.open("1"));

    assertThat(store.find("1")).contains(Cases.open("1"));
  }

  @Test
  void findsNothingThatItDoesNotKeep() {
    assertThat(store().find("1")).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoWithTheSameId() {
    ReviewStore store = store();
    store.add(Cases.open("1"));

    assertThat(store.add(Cases.open("1").byTwo())).isFalse();
  }

  @Test
  void replacesAVersionByTheNext() {
    ReviewStore store = store();
    store.add(Cases.open("1"));
    ReviewCase claimed = Cases.open("1").claim("rita", NOON, HALF_AN_HOUR);
    store.replace(claimed);

    assertThat(store.find("1")).contains(claimed);
  }

  @Test
  void replacesAVersionOnce() {
    ReviewStore store = store();
    store.add(Cases.open("1"));
    store.replace(Cases.open("1").claim("rita", NOON, HALF_AN_HOUR));

    assertThat(store.replace(Cases.open("1").claim("omar", NOON, HALF_AN_HOUR))).isFalse();
  }

  @Test
  void replacesNothingThatItDoesNotKeep() {
    assertThat(store().replace(Cases.open("1").claim("rita", NOON, HALF_AN_HOUR))).isFalse();
  }

  @Test
  void tellsWhatIsUndecidedOldestFirst() {
    ReviewStore store = store();
    ReviewCase older =
        ReviewCase.open("2", "civil-rights", Cases.matter("p"), NOON.minusSeconds(1));
    store.add(Cases.open("1"));
    store.add(older);

    assertThat(store.undecided("civil-rights")).containsExactly(older, Cases.open("1"));
  }

  @Test
  void keepsQueuesApart() {
    ReviewStore store = store();
    store.add(Cases.open("1"));

    assertThat(store.undecided("election")).isEmpty();
  }

  @Test
  void leavesOutOfAQueueWhatIsDecided() {
    ReviewStore store = store();
    ReviewCase open = Cases.open("1");
    store.add(open);
    ReviewCase claimed = open.claim("rita", NOON, HALF_AN_HOUR);
    ReviewCase seen = claimed.openEvidence("rita", NOON);
    store.replace(claimed);
    store.replace(seen);
    store.replace(seen.decide(new Vote("rita", Verdict.ALLOW), NOON));

    assertThat(store.undecided("civil-rights")).isEmpty();
  }

  @Test
  void findsTheCasesAboutContent() {
    ReviewStore store = store();
    store.add(Cases.open("1"));
    store.add(Cases.open("2"));

    assertThat(store.about("post-1")).containsExactly(Cases.open("1"));
  }

  @Test
  void givesNoCaseToTwoReviewers() throws Exception {
    ReviewStore store = store();
    for (int i = 0; i < 20; i++) {
      store.add(Cases.open("case-" + i));
    }
    ReviewDesk desk =
        ReviewDesk.builder(store, new AuditLog(new MemoryAuditStore(), new byte[16])).build();
    List<Callable<Optional<ReviewCase>>> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String reviewer = "reviewer-" + i;
      claims.add(() -> desk.claimNext(reviewer, Set.of("civil-rights")));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<String> claimed = new ArrayList<>();
    for (Future<Optional<ReviewCase>> claim : threads.invokeAll(claims)) {
      claim.get().ifPresent(c -> claimed.add(c.id()));
    }
    threads.shutdown();

    assertThat(claimed).hasSize(20).doesNotHaveDuplicates();
  }
}
