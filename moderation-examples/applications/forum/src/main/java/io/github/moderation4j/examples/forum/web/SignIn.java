package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.security.Passwords;
import io.github.moderation4j.examples.forum.security.RateLimits;
import io.github.moderation4j.examples.forum.store.Accounts;
import io.github.moderation4j.examples.forum.store.Sql;
import io.javalin.http.Context;
import java.util.Map;

/** In through the door and out again. */
final class SignIn {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Guard guard;
  private final Pages pages;
  private final boolean demo;

  SignIn(Sql sql, Passwords passwords, Guard guard, Pages pages, boolean demo) {
    this.accounts = new Accounts(sql);
    this.passwords = passwords;
    this.guard = guard;
    this.pages = pages;
    this.demo = demo;
  }

  void form(Context ctx) {
    show(ctx, "");
  }

  private void show(Context ctx, String problem) {
    pages.show(ctx, "sign-in", Map.of("problem", problem, "demo", demo));
  }

  void enter(Context ctx) {
    String name = Form.any(ctx, "name", 40).strip();
    guard.limit(RateLimits.What.SIGN_IN, ctx.ip() + " " + name);
    if (passwords.matches(Form.any(ctx, "password", 200), accounts.passwordHash(name))) {
      guard.signIn(ctx, accounts.byName(name).orElseThrow());
      ctx.redirect("/");
    } else {
      ctx.status(401);
      show(ctx, "That name and password do not belong together.");
    }
  }

  void leave(Context ctx) {
    guard.signOut(ctx);
    ctx.redirect("/");
  }
}
