package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Posts;
import io.github.moderation4j.examples.forum.store.Role;
import io.github.moderation4j.rules.audit.ChainCheck;
import io.github.moderation4j.rules.audit.Vote;
import io.github.moderation4j.rules.jdbc.JdbcStores;
import io.github.moderation4j.rules.review.ReviewCase;
import io.github.moderation4j.rules.review.ReviewStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people at once: nothing is lost, and no case is with two reviewers.
 *
 * <p>By default a few, in this process. {@code -Dforum.load.members=200 -Dforum.load.posts=5
 * -Dforum.load.jar=target/forum.jar} lets 200 at the jar in a process of its own; the guide for
 * operators has the command and what came out. The printed times are no promise.
 */
class LoadTest {
  private static final int MEMBERS = Integer.getInteger("forum.load.members", 12);
  private static final int POSTS = Integer.getInteger("forum.load.posts", 3);
  private static final int REVIEWERS = Integer.getInteger("forum.load.reviewers", 4);
  private static final Optional<Path> JAR =
      Optional.ofNullable(System.getProperty("forum.load.jar")).map(Path::of);

  @TempDir private Path folder;

  @Test
  void nothingIsLostAndNoCaseIsHandedOutTwiceOnH2() {
    rush(TestDatabase.at("jdbc:h2:" + folder.resolve("forum"), "forum", ""));
  }

  @Test
  void nothingIsLostAndNoCaseIsHandedOutTwiceOnPostgres() {
    rush(TestDatabase.postgres());
  }

  private static void rush(Settings settings) {
    try (Forum forum = Forum.open(settings, Clock.systemUTC());
        Database database = open(settings)) {
      createPeople(database, settings);
      if (JAR.isEmpty()) {
        verify(settings, database, crowdAt(forum.start()));
        return;
      }
    }
    Crowd crowd;
    try (RunningJar jar = RunningJar.start(JAR.get(), settings)) {
      crowd = crowdAt(jar.home());
    }
    try (Database database = open(settings)) {
      verify(settings, database, crowd);
    }
  }

  private static Crowd crowdAt(String home) {
    return new Crowd(home, MEMBERS, REVIEWERS, POSTS).rush();
  }

  private static void verify(Settings settings, Database database, Crowd crowd) {
    report(settings, crowd);
    assertThat(crowd.problems()).isEmpty();
    assertThat(crowd.handedTwice()).isEmpty();
    assertThat(crowd.kept()).hasSize(MEMBERS * POSTS);
    nothingIsLost(database, new JdbcStores(database.dataSource()), crowd);
  }

  private static Database open(Settings settings) {
    return Database.open(
        settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
  }

  private static void createPeople(Database database, Settings settings) {
    Accounts accounts = new Accounts(database);
    String hash = new Passwords(settings.passwordRounds()).hash(Visitor.PASSWORD);
    Instant joined = Instant.now().minus(Duration.ofDays(100));
    for (int i = 0; i < MEMBERS; i++) {
      accounts.create(Crowd.member(i), Role.MEMBER, hash, joined);
    }
    for (int i = 0; i < REVIEWERS; i++) {
      accounts.create(Crowd.reviewer(i), Role.REVIEWER, hash, joined);
    }
  }

  private static void nothingIsLost(Database database, JdbcStores stores, Crowd crowd) {
    List<Post> posts = new Posts(database).latest(MEMBERS * POSTS);
    Pattern mark = Pattern.compile("[0-9]+x[0-9]+q");

    assertThat(posts.stream().flatMap(post -> mark.matcher(post.body()).results()))
        .extracting(MatchResult::group)
        .containsExactlyInAnyOrderElementsOf(crowd.kept());
    assertThat(posts).allMatch(post -> post.decided() > 0);
    assertThat(posts)
        .filteredOn(post -> post.state() == Post.State.HELD)
        .allMatch(post -> hasCase(stores, post));
    assertThat(ChainCheck.of(stores.audit())).isInstanceOf(ChainCheck.Intact.class);
    assertThat(votes(database, stores.reviews())).hasSize(crowd.votes());
  }

  private static boolean hasCase(JdbcStores stores, Post post) {
    return !stores.reviews().about(post.contentId()).isEmpty();
  }

  private static List<Vote> votes(Database database, ReviewStore cases) {
    List<Vote> votes = new ArrayList<>();
    for (Post post : new Posts(database).latest(Integer.MAX_VALUE)) {
      for (ReviewCase each : cases.about(post.contentId())) {
        votes.addAll(each.votes());
        assertThat(each.votes()).extracting(Vote::reviewer).doesNotHaveDuplicates();
      }
    }
    return votes;
  }

  private static void report(Settings settings, Crowd crowd) {
    System.out.printf(
        "%s: %d members and %d reviewers at once, %d posts kept, %d verdicts, %.1f s%n%s",
        settings.databaseUrl().replaceAll("\\?.*", ""),
        MEMBERS,
        REVIEWERS,
        crowd.kept().size(),
        crowd.votes(),
        crowd.took().toMillis() / 1000.0,
        crowd.latencies().table());
  }
}
