package io.github.moderation4j.examples.forum;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.Limits;
import io.github.moderation4j.examples.forum.house.AdDesk;
import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Numbers;
import io.github.moderation4j.examples.forum.house.PolicyDesk;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Room;
import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.web.Site;
import io.javalin.Javalin;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/** The forum: database, moderator and site put together. */
public final class Forum implements AutoCloseable {
  /** What is not read in time waits for a person, so a busy machine gets more than the usual. */
  private static final Limits PATIENT =
      new Limits(
          Limits.standard().maxChars(), Limits.standard().maxSignals(), Duration.ofSeconds(10));

  private final Settings settings;
  private final Database database;
  private final Javalin server;

  private Forum(Settings settings, Database database, Javalin server) {
    this.settings = settings;
    this.database = database;
    this.server = server;
  }

  /**
   * Opens the database, fills an empty one with sample content if asked to, and makes the site.
   *
   * @param settings how it runs
   * @param clock the only source of time
   * @return the forum, not listening yet
   */
  public static Forum open(Settings settings, Clock clock) {
    Database database =
        Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
    Passwords passwords = new Passwords(settings.passwordRounds());
    Assessor assessor = Assessor.builder().limits(PATIENT).build();
    Function<Clock, Room> rooms = c -> Room.over(database, assessor, settings.auditKey(), c);
    if (settings.demo()) {
      new Seed(database, rooms, passwords).fillIfEmpty(clock);
    }
    Room room = rooms.apply(clock);
    Desk desk = new Desk(room);
    desk.catchUp();
    Site site =
        new Site(
            new Site.House(
                database,
                desk,
                new Review(room, desk),
                new PolicyDesk(room, desk),
                new AdDesk(room),
                new Numbers(room),
                assessor::cacheStats,
                passwords,
                clock,
                settings.https(),
                settings.demo()));
    return new Forum(settings, database, site.server(settings.host(), settings.port()));
  }

  /**
   * Begins to listen.
   *
   * @return the address
   */
  public String start() {
    server.start();
    return "http://%s:%d/".formatted(settings.host(), server.port());
  }

  @Override
  public void close() {
    server.stop();
    database.close();
  }
}
