package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Draft;
import io.github.moderation4j.examples.forum.house.HouseRules;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Room;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Community;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Role;
import io.github.moderation4j.examples.forum.store.Topic;
import io.github.moderation4j.rules.policy.Verdict;
import io.github.moderation4j.rules.review.ReviewCase;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a post at the same moment happens one after another. */
class OneAfterAnotherTest {
  private static final String INSULT = "You are a pathetic moron and nobody here likes you.";
  private static final Clock CLOCK = Clock.systemUTC();

  private static Database database;
  private static Room room;
  private static Desk desk;
  private static Review review;
  private static Account author;
  private static Account reviewer;
  private static Community group;
  private Post post;

  @BeforeAll
  static void openHouse() {
    Settings settings = Settings.inMemory("turns");
    database = Database.open(settings.databaseUrl(), settings.databaseUser(), "");
    room = Room.over(database, Assessor.create(), settings.auditKey(), CLOCK);
    desk = new Desk(room);
    review = new Review(room, desk);
    author = new Accounts(database).create("blorp", Role.MEMBER, "", Instant.EPOCH);
    reviewer = new Accounts(database).create("snarg", Role.REVIEWER, "", Instant.EPOCH);
    Communities groups = new Communities(database);
    Community plot =
        new Community(0, "plot", "Plot", "", Community.Visibility.PUBLIC, "blorp", false, "none");
    group = groups.byId(groups.create(plot, author)).orElseThrow();
  }

  @AfterAll
  static void closeHouse() {
    database.close();
  }

  @BeforeEach
  void writeAPost() {
    Instant now = CLOCK.instant();
    Topic topic = new Topic(0, group.id(), "Leaves", author.name(), now, now, 0);
    post = desk.begin(new Draft(author, group, topic, "Leaves or straw?")).orElseThrow();
  }

  private Post now() {
    return new Posts(database).byId(post.id()).orElseThrow();
  }

  /** Has the reviewer take and open the case about the post. */
  private String openedCase() {
    String id =
        review.waiting(reviewer).stream()
            .filter(each -> each.matter().contentId().equals(post.contentId()))
            .map(ReviewCase::id)
            .findFirst()
            .orElseThrow();
    review.claim(id, reviewer);
    review.open(id, reviewer);
    return id;
  }

  @Test
  void ofTwoEditsAtOnceTheTextThatStandsIsTheOneDecidedAbout() {
    for (int i = 0; i < 30; i++) {
      String kind = "Straw and leaves, layer by layer, number %d.".formatted(i);

      CompletableFuture<?> bad = CompletableFuture.runAsync(() -> desk.edit(post, INSULT));
      CompletableFuture<?> good = CompletableFuture.runAsync(() -> desk.edit(post, kind));
      CompletableFuture.allOf(bad, good).join();

      assertThat(now().isShown()).isEqualTo(now().body().equals(kind));
    }
  }

  @Test
  void aVerdictOnATextThatWasEditedSinceIsRefused() {
    Post held = desk.edit(post, INSULT);
    String opened = openedCase();
    desk.edit(held, INSULT + " Quern.");

    boolean carriedOut = review.vote(opened, reviewer, Verdict.ALLOW, held.revision());

    assertThat(carriedOut).isFalse();
    assertThat(now().isShown()).isFalse();
  }

  @Test
  void whatWasKeptButNotReadIsReadAtTheNextStart() {
    new Posts(database).rewrite(post.id(), "Sawdust keeps them dry.", CLOCK.instant());

    int read = desk.catchUp();

    assertThat(read).isEqualTo(1);
    assertThat(now().isShown()).isTrue();
  }

  @Test
  void aCaseIsStillThereWhenThePolicyNamesItsQueueNoMore() {
    desk.edit(post, INSULT);
    HouseRules rules = new HouseRules(database, CLOCK);
    room.moderator().use(rules.check("policy: without-routes\n").orThrow());

    assertThat(review.waiting(reviewer))
        .extracting(each -> each.matter().contentId())
        .contains(post.contentId());

    room.moderator().use(rules.current());
  }
}
