package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.core.CacheStats;
import io.github.moderation4j.examples.forum.house.AdDesk;
import io.github.moderation4j.examples.forum.house.Cards;
import io.github.moderation4j.examples.forum.house.Desk;
import io.github.moderation4j.examples.forum.house.Numbers;
import io.github.moderation4j.examples.forum.house.PolicyDesk;
import io.github.moderation4j.examples.forum.house.Review;
import io.github.moderation4j.examples.forum.house.Words;
import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.security.RateLimits;
import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.examples.forum.store.Sessions;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** All pages under their addresses. */
public final class Site {
  private static final int LARGEST_REQUEST = 200_000;

  private final Pages pages;
  private final Assets assets = new Assets();
  private final Guard guard;
  private final SignIn signIn;
  private final Reading reading;
  private final Writing writing;
  private final Reviewing reviewing;
  private final Governing governing;
  private final Advertising advertising;
  private final Dashboards dashboards;

  /**
   * What the pages show and use.
   *
   * @param database what is kept
   * @param desk where texts go
   * @param review where people decide
   * @param policies where the house rules are changed
   * @param ads where advertisements are placed
   * @param numbers counts the record
   * @param cache how well the assessor's cache works
   * @param passwords how passwords are hashed
   * @param clock the only source of time
   * @param https whether browsers reach the forum by HTTPS
   * @param demo whether the demo accounts are told at the door
   */
  public record House(
      Database database,
      Desk desk,
      Review review,
      PolicyDesk policies,
      AdDesk ads,
      Numbers numbers,
      Supplier<CacheStats> cache,
      Passwords passwords,
      Clock clock,
      boolean https,
      boolean demo) {}

  /**
   * A site.
   *
   * @param house what it shows
   */
  public Site(House house) {
    Database database = house.database();
    Clock clock = house.clock();
    this.pages = new Pages(clock);
    this.guard = new Guard(new Sessions(database, clock), new RateLimits(clock), house.https());
    this.signIn = new SignIn(database, house.passwords(), guard, pages, house.demo());
    PostView.Maker views = new PostView.Maker(new Cards(), new Words());
    this.reading = new Reading(database, views, pages, house.ads());
    Writing.Parts parts = new Writing.Parts(database, views, pages, guard, clock);
    this.writing = new Writing(house.desk(), reading, parts);
    Dashboards.Source source =
        new Dashboards.Source(house.numbers(), house.desk().stopwatch(), house.cache());
    this.dashboards = new Dashboards(source, database, pages, clock);
    this.advertising = new Advertising(house.ads(), database, pages);
    this.governing = new Governing(house.policies(), pages);
    this.reviewing = new Reviewing(house.review(), house.desk(), parts);
  }

  /**
   * The server, not started yet.
   *
   * @param host address to listen on
   * @param port port to listen on
   * @return the server
   */
  public Javalin server(String host, int port) {
    return Javalin.create(
        config -> {
          config.jetty.host = host;
          config.jetty.port = port;
          config.http.maxRequestSize = LARGEST_REQUEST;
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          routes(config.routes);
        });
  }

  private void routes(RoutesConfig routes) {
    routes.before(guard::before);
    routes.exception(SignInFirst.class, (e, ctx) -> ctx.redirect("/sign-in"));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> problem(ctx, e.getStatus(), String.valueOf(e.getMessage())));
    routes.error(404, ctx -> problem(ctx, 404, "There is nothing here."));
    routes.error(500, ctx -> problem(ctx, 500, "Something went wrong on our side."));
    routes.get("/assets/{file}", assets::serve);
    routes.get("/sign-in", signIn::form);
    routes.post("/sign-in", signIn::enter);
    routes.post("/sign-out", signIn::leave);
    routes.get("/", reading::home);
    routes.get("/groups", reading::groups);
    routes.get("/groups/{slug}", reading::group);
    routes.get("/groups/{slug}/new", writing::topicForm);
    routes.post("/groups/{slug}/new", writing::begin);
    routes.get("/topics/{id}", reading::topic);
    routes.post("/topics/{id}", writing::reply);
    routes.get("/posts/{id}/edit", writing::editForm);
    routes.post("/posts/{id}/edit", writing::edit);
    routes.post("/posts/{id}/report", writing::report);
    routes.get("/mine", writing::mine);
    routes.post("/posts/{id}/appeal", reviewing::appeal);
    routes.get("/dashboard", dashboards::show);
    routes.post("/dashboard/judge", dashboards::judge);
    routes.post("/groups/{slug}/withdraw", dashboards::withdraw);
    routes.get("/ads", advertising::show);
    routes.post("/ads/accept", advertising::accept);
    routes.get("/ads/statement.csv", advertising::statement);
    routes.get("/policy", governing::show);
    routes.post("/policy/check", governing::check);
    routes.post("/policy/activate", governing::activate);
    routes.get("/review", reviewing::queue);
    routes.post("/review/next", reviewing::next);
    routes.get("/review/{id}", reviewing::show);
    routes.post("/review/{id}/claim", reviewing::claim);
    routes.post("/review/{id}/open", reviewing::open);
    routes.post("/review/{id}/vote", reviewing::vote);
  }

  private void problem(Context ctx, int status, String message) {
    ctx.status(status);
    boolean plain = message.equals("Not Found");
    pages.show(
        ctx,
        Pages.isPart(ctx) ? "parts/problem" : "problem",
        Map.of("status", status, "message", plain ? "There is nothing here." : message));
  }
}
