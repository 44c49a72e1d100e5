package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.house.PolicyDesk;
import io.github.moderation4j.examples.forum.store.Account;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Map;

/** The page on which the house rules are edited, tried and activated. */
final class Governing {
  private static final int LONGEST = 100_000;

  private final PolicyDesk desk;
  private final Pages pages;

  Governing(PolicyDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void show(Context ctx) {
    governor(ctx);
    pages.show(
        ctx,
        "policy",
        Map.of(
            "yaml", desk.rules().text(),
            "policy", desk.rules().current(),
            "versions", desk.rules().versions(),
            "shadow", desk.shadow(),
            "activated", ctx.queryParamMap().containsKey("activated")));
  }

  void check(Context ctx) {
    governor(ctx);
    pages.show(
        ctx, "parts/trial", Map.of("trial", desk.tryOut(Form.text(ctx, "yaml", LONGEST) + "\n")));
  }

  void activate(Context ctx) {
    Account by = governor(ctx);
    String yaml = Form.text(ctx, "yaml", LONGEST) + "\n";
    if (!desk.activate(yaml, Form.text(ctx, "tried", 64), by)) {
      throw new ConflictResponse("This is not the policy that was tried. Try it again first.");
    }
    ctx.redirect("/policy?activated");
  }

  private static Account governor(Context ctx) {
    Account account = Visit.member(ctx);
    if (!account.role().governs()) {
      throw new ForbiddenResponse("This page is for people who answer for the rules.");
    }
    return account;
  }
}
