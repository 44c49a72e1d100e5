package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.AdDesk;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Ads;
import io.github.moderation4j.examples.forum.store.Role;
import io.github.moderation4j.examples.forum.store.Sql;
import io.github.moderation4j.rules.adjacency.AccountStatement;
import io.github.moderation4j.rules.adjacency.LedgerLine;
import io.github.moderation4j.rules.adjacency.Tier;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What advertisers see: their advertisements, beside what they stand, and their account. */
final class Advertising {
  private static final int LINES = 40;

  private final AdDesk desk;
  private final Ads ads;
  private final Accounts accounts;
  private final Pages pages;

  Advertising(AdDesk desk, Sql sql, Pages pages) {
    this.desk = desk;
    this.ads = new Ads(sql);
    this.accounts = new Accounts(sql);
    this.pages = pages;
  }

  void show(Context ctx) {
    Account advertiser = whose(ctx);
    AccountStatement statement = desk.statement(advertiser.name());
    List<LedgerLine> newest = new ArrayList<>(statement.lines());
    Collections.reverse(newest);
    pages.show(
        ctx,
        "ads",
        Map.of(
            "advertiser", advertiser,
            "own", advertiser.name().equals(Visit.member(ctx).name()),
            "ads",
                ads.all().stream().filter(ad -> ad.advertiser().equals(advertiser.name())).toList(),
            "tiers", List.of(Tier.SAFE.id(), Tier.LOW.id(), Tier.MEDIUM.id(), Tier.HIGH.id()),
            "grid", desk.grid().toTsv(),
            "charged", statement.sum(LedgerLine.Kind.CHARGE),
            "refunded", statement.sum(LedgerLine.Kind.REFUND),
            "reversed", statement.sum(LedgerLine.Kind.REVERSAL),
            "balance", statement.balance(),
            "lines", newest.stream().limit(LINES).toList()));
  }

  void accept(Context ctx) {
    Account advertiser = Visit.member(ctx);
    if (advertiser.role() != Role.ADVERTISER) {
      throw new ForbiddenResponse("Only the advertiser chooses.");
    }
    Tier tier =
        Tier.of(Form.text(ctx, "accepts", 10))
            .filter(t -> t != Tier.FLOOR)
            .orElseThrow(() -> new BadRequestResponse("Choose one of the tiers."));
    ads.accept(advertiser, tier.id());
    ctx.redirect("/ads");
  }

  void statement(Context ctx) {
    ctx.contentType("text/csv; charset=utf-8");
    ctx.header("Content-Disposition", "attachment; filename=\"statement.csv\"");
    ctx.result(desk.statement(whose(ctx).name()).toCsv());
  }

  /** Advertisers see their own account; those who govern may look at any. */
  private Account whose(Context ctx) {
    Account account = Visit.member(ctx);
    if (account.role() == Role.ADVERTISER) {
      return account;
    }
    if (!account.role().governs()) {
      throw new ForbiddenResponse("This page is for advertisers.");
    }
    String name = Optional.ofNullable(ctx.queryParam("of")).orElse("seedco");
    return accounts
        .byName(name)
        .filter(found -> found.role() == Role.ADVERTISER)
        .orElseThrow(() -> new BadRequestResponse("There is no such advertiser."));
  }
}
