package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Session;
import io.javalin.http.Context;
import java.util.Optional;

/** Who is asking. */
final class Visit {
  private static final String ATTRIBUTE = "forum.session";

  private Visit() {}

  static void begin(Context ctx, Optional<Session> session) {
    session.ifPresent(found -> ctx.attribute(ATTRIBUTE, found));
  }

  static Optional<Session> session(Context ctx) {
    return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
  }

  static Optional<Account> reader(Context ctx) {
    return session(ctx).map(Session::account);
  }

  /** The account of somebody who must be signed in; others are sent to the door. */
  static Account member(Context ctx) {
    return reader(ctx).orElseThrow(SignInFirst::new);
  }
}
