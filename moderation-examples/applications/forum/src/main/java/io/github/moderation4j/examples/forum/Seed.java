package io.github.moderation4j.examples.forum;

import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Draft;
import io.github.moderation4j.examples.forum.house.Room;
import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Ad;
import io.github.moderation4j.examples.forum.store.Ads;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Community;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Post;
import io.github.moderation4j.examples.forum.store.Role;
import io.github.moderation4j.examples.forum.store.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Fills an empty forum with the sample content of {@code seed/*.tsv}, through the same desk as
 * everything else, each post at its own time.
 */
final class Seed {
  private static final String PASSWORD = "garden-gate";

  private final Database database;
  private final Function<Clock, Room> rooms;
  private final Passwords passwords;

  Seed(Database database, Function<Clock, Room> rooms, Passwords passwords) {
    this.database = database;
    this.rooms = rooms;
    this.passwords = passwords;
  }

  void fillIfEmpty(Clock clock) {
    if (new Accounts(database).all().isEmpty()) {
      Instant now = clock.instant();
      String everybodysHash = passwords.hash(PASSWORD);
      rows("accounts.tsv").forEach(row -> account(row, everybodysHash, now));
      rows("groups.tsv").forEach(this::group);
      rows("ads.tsv").forEach(this::ad);
      posts(now);
    }
  }

  private void account(List<String> row, String hash, Instant now) {
    Instant joined = now.minus(Duration.ofDays(Long.parseLong(row.get(2))));
    new Accounts(database).create(row.get(0), Role.of(row.get(1)), hash, joined);
  }

  private void group(List<String> row) {
    Communities communities = new Communities(database);
    boolean isPrivate = row.get(2).equals("private");
    long id =
        communities.create(
            new Community(
                0,
                row.get(0),
                row.get(1),
                row.get(4),
                isPrivate ? Community.Visibility.PRIVATE : Community.Visibility.PUBLIC,
                row.get(3),
                false,
                "none"),
            person(row.get(3)));
    for (String member : row.get(5).split(" ", -1)) {
      communities.join(id, person(member));
    }
  }

  private void ad(List<String> row) {
    long price = Long.parseLong(row.get(3));
    Ad ad = new Ad(0, row.get(0), row.get(1), row.get(2), price, row.get(4));
    new Ads(database).book(ad, person(row.get(0)));
  }

  private Account person(String name) {
    return new Accounts(database).byName(name).orElseThrow();
  }

  private void posts(Instant now) {
    SteppingClock clock = new SteppingClock(now);
    Desk desk = new Desk(rooms.apply(clock));
    Map<String, Topic> topics = new HashMap<>();
    rows("posts.tsv").stream()
        .sorted(
            Comparator.comparingLong((List<String> row) -> Long.parseLong(row.get(0))).reversed())
        .forEach(
            row -> {
              clock.set(now.minus(Duration.ofMinutes(Long.parseLong(row.get(0)))));
              post(desk, topics, row);
            });
  }

  /** The first post under a title begins the topic. */
  private void post(Desk desk, Map<String, Topic> topics, List<String> row) {
    Community group = new Communities(database).bySlug(row.get(1)).orElseThrow();
    Account author = person(row.get(3));
    String title = row.get(2);
    Topic known = topics.get(title);
    if (known != null) {
      desk.submit(new Draft(author, group, known, row.get(4)));
      return;
    }
    Topic topic = new Topic(0, group.id(), title, author.name(), Instant.EPOCH, Instant.EPOCH, 0);
    Post post = desk.begin(new Draft(author, group, topic, row.get(4))).orElseThrow();
    topics.put(
        title,
        new Topic(
            post.topicId(),
            group.id(),
            title,
            author.name(),
            post.writtenAt(),
            post.writtenAt(),
            0));
  }

  private static List<List<String>> rows(String name) {
    try (InputStream in = Seed.class.getResourceAsStream("seed/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
