package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Room;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.ReviewCase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a post at the same moment happens one after another. */
class OneAfterAnotherTest {
  private static final String INSULT = "You are a pathetic moron and nobody here likes you.";

  private final Settings settings = Settings.inMemory("turns");
  private Forum forum;
  private Database database;
  private Desk desk;
  private Review review;

  @BeforeEach
  void openHouse() {
    forum = Forum.open(settings, Clock.systemUTC());
    database = Database.open(settings.databaseUrl(), settings.databaseUser(), "");
    Room room = Room.over(database, Assessor.create(), settings.auditKey(), Clock.systemUTC());
    desk = new Desk(room);
    review = new Review(room, desk);
  }

  @AfterEach
  void closeHouse() {
    database.close();
    forum.close();
  }

  private Post post(long id) {
    return new Posts(database).byId(id).orElseThrow();
  }

  private Account account(String name) {
    return new Accounts(database).byName(name).orElseThrow();
  }

  @Test
  void ofTwoEditsAtOnceTheTextThatStandsIsTheOneDecidedAbout() {
    for (int i = 0; i < 30; i++) {
      String kind = "Straw and leaves, layer by layer, number %d.".formatted(i);
      Post before = post(1);

      CompletableFuture<?> bad = CompletableFuture.runAsync(() -> desk.edit(before, INSULT));
      CompletableFuture<?> good = CompletableFuture.runAsync(() -> desk.edit(before, kind));
      CompletableFuture.allOf(bad, good).join();

      assertThat(post(1).isShown()).isEqualTo(post(1).body().equals(kind));
    }
  }

  @Test
  void aVerdictOnATextThatWasEditedSinceIsRefused() {
    Account rafael = account("rafael");
    Post held = desk.edit(post(1), INSULT);
    ReviewCase taken = caseOf(held, rafael);
    review.claim(taken.id(), rafael);
    review.open(taken.id(), rafael);
    desk.edit(held, INSULT + " Snarg.");

    boolean carriedOut = review.vote(taken.id(), rafael, Verdict.ALLOW, held.revision());

    assertThat(carriedOut).isFalse();
    assertThat(post(1).isShown()).isFalse();
  }

  private ReviewCase caseOf(Post held, Account reviewer) {
    List<ReviewCase> about =
        review.waiting(reviewer).stream()
            .filter(each -> each.matter().contentId().equals(held.contentId()))
            .toList();
    return about.get(about.size() - 1);
  }

  @Test
  void whatWasKeptButNotReadIsReadAtTheNextStart() {
    new Posts(database).rewrite(1, "Sawdust keeps them dry.", Clock.systemUTC().instant());
    assertThat(post(1).isShown()).isFalse();

    int read = desk.catchUp();

    assertThat(read).isEqualTo(1);
    assertThat(post(1).isShown()).isTrue();
  }
}
