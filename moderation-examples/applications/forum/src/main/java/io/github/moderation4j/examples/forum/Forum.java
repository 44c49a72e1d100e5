package io.github.moderation4j.examples.forum;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.forum.house.AdDesk;
import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.HouseRules;
import io.github.moderation4j.examples.forum.house.PolicyDesk;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Room;
import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.web.Site;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.jdbc.JdbcStores;
import io.github.moderation4j.rules.state.StateStore;
import io.javalin.Javalin;
import java.time.Clock;
import java.util.function.Function;

/** The forum: database, moderator and site put together. */
public final class Forum implements AutoCloseable {
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
    JdbcStores stores = new JdbcStores(database.dataSource()).migrate();
    Assessor assessor = Assessor.create();
    AuditLog log = new AuditLog(stores.audit(), settings.auditKey());
    Function<Clock, Room> rooms = c -> room(database, assessor, log, stores.state(c), c);
    if (settings.demo()) {
      new Seed(database, rooms, passwords).fillIfEmpty(clock);
    }
    Room room = rooms.apply(clock);
    Desk desk = new Desk(room);
    Site site =
        new Site(
            new Site.House(
                database,
                desk,
                new Review(room, desk),
                new PolicyDesk(room, desk),
                new AdDesk(room, stores.audit()),
                passwords,
                clock,
                settings.https(),
                settings.demo()));
    return new Forum(settings, database, site.server(settings.host(), settings.port()));
  }

  private static Room room(
      Database database, Assessor assessor, AuditLog log, StateStore state, Clock clock) {
    Moderator moderator =
        Moderator.builder()
            .assessor(assessor)
            .policy(new HouseRules(database, clock).current())
            .state(state)
            .clock(clock)
            .build();
    return new Room(database, moderator, log, state, clock);
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
