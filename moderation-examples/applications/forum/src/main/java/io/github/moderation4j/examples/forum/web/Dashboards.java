package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.core.CacheStats;
import io.github.moderation4j.core.evaluate.Proportion;
import io.github.moderation4j.examples.forum.house.Numbers;
import io.github.moderation4j.examples.forum.house.Stopwatch;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Communities;
import io.github.moderation4j.examples.forum.store.Community;
import io.github.moderation4j.examples.forum.store.Sql;
import io.github.moderation4j.rules.community.CommunityVerdict;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The numbers, with what stands behind them, and the verdicts on groups. */
final class Dashboards {
  private static final int ENOUGH = 10;

  private final Source source;
  private final Communities communities;
  private final Pages pages;
  private final Clock clock;

  /**
   * Where numbers come from.
   *
   * @param numbers counts the record
   * @param stopwatch measures decisions
   * @param cache how well the assessor's cache works
   */
  record Source(Numbers numbers, Stopwatch stopwatch, Supplier<CacheStats> cache) {}

  Dashboards(Source source, Sql sql, Pages pages, Clock clock) {
    this.source = source;
    this.communities = new Communities(sql);
    this.pages = pages;
    this.clock = clock;
  }

  /** A group of people with its numbers. */
  record FairLine(String group, long posts, Share acted, Share wrong) {}

  /** A share as a bar with its interval, from 0 to 100; without a bar if too few cases. */
  record Share(boolean enough, double value, double low, double high, long n) {
    static Share of(Proportion p) {
      return new Share(p.n() >= ENOUGH, 100 * p.value(), 100 * p.low(), 100 * p.high(), p.n());
    }

    /** Width of the interval. */
    public double spread() {
      return high - low;
    }
  }

  /** A group of the forum with its verdict. */
  record GroupLine(Community group, CommunityVerdict verdict, Share withdrawn) {}

  void show(Context ctx) {
    reviewer(ctx);
    Numbers.Count count = source.numbers().count();
    CacheStats cache = source.cache().get();
    List<FairLine> fairness =
        count.fairness().entrySet().stream()
            .map(
                e ->
                    new FairLine(
                        e.getKey(),
                        e.getValue().posts(),
                        Share.of(e.getValue().acted()),
                        Share.of(e.getValue().wrong())))
            .toList();
    pages.show(
        ctx,
        "dashboard",
        Map.of(
            "chart", DayChart.of(count.days(), LocalDate.now(clock)),
            "prevalence", Share.of(count.prevalence()),
            "overturned", Share.of(count.overturned()),
            "agreement", count.agreement().toString(),
            "entries", count.entries(),
            "fairness", fairness,
            "groups", groups(),
            "cache", cache,
            "watch", source.stopwatch()));
  }

  private List<GroupLine> groups() {
    return source.numbers().groups().stream()
        .flatMap(
            verdict ->
                communities.bySlug(verdict.communityId()).stream()
                    .map(g -> new GroupLine(g, verdict, Share.of(verdict.withdrawn()))))
        .toList();
  }

  void judge(Context ctx) {
    governor(ctx);
    source.numbers().judge();
    ctx.redirect("/dashboard");
  }

  void withdraw(Context ctx) {
    governor(ctx);
    Community group = communities.bySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    communities.withdraw(group.id(), !group.withdrawn());
    ctx.redirect("/dashboard");
  }

  private static void governor(Context ctx) {
    if (!reviewer(ctx).role().governs()) {
      throw new ForbiddenResponse("Only those who answer for the rules judge groups.");
    }
  }

  private static Account reviewer(Context ctx) {
    Account account = Visit.member(ctx);
    if (!account.role().reviews()) {
      throw new ForbiddenResponse("This page is for people who review.");
    }
    return account;
  }
}
