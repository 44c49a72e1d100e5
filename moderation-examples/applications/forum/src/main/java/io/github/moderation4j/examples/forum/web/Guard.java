package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.security.RateLimits;
import io.github.moderation4j.examples.forum.security.Tokens;
import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Session;
import io.github.moderation4j.examples.forum.store.Sessions;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.http.TooManyRequestsResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every handler: sets the headers, finds the session, and lets a change through only
 * from our own pages, with the token of the session, and not too often.
 */
final class Guard {
  private static final String COOKIE = "forum_session";
  private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Sessions sessions;
  private final RateLimits limits;
  private final boolean https;
  private final Tokens tokens = new Tokens();

  Guard(Sessions sessions, RateLimits limits, boolean https) {
    this.sessions = sessions;
    this.limits = limits;
    this.https = https;
  }

  void before(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (https) {
      ctx.header("Strict-Transport-Security", "max-age=31536000");
    }
    if (ctx.path().startsWith("/assets/")) {
      return;
    }
    ctx.header("Cache-Control", "no-store");
    Visit.begin(ctx, token(ctx).flatMap(token -> sessions.find(Tokens.hash(token))));
    if (!SAFE.contains(ctx.method())) {
      checkChange(ctx);
    }
  }

  private void checkChange(Context ctx) {
    if (!fromOurPages(ctx)) {
      throw new ForbiddenResponse("This form did not come from one of our pages.");
    }
    Optional<Session> session = Visit.session(ctx);
    if (session.isPresent()) {
      String brought = Optional.ofNullable(ctx.formParam("_csrf")).orElse("");
      if (!Tokens.same(brought, session.get().csrf())) {
        throw new ForbiddenResponse(
            "This form is out of date. Go back, reload the page, try again.");
      }
      limit(RateLimits.What.CHANGE, session.get().account().name());
    }
  }

  /** Browsers name the origin of every form; whoever names none does not come from our pages. */
  private static boolean fromOurPages(Context ctx) {
    String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
    try {
      return ctx.host() != null && ctx.host().equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  void limit(RateLimits.What what, String who) {
    if (!limits.allows(what, who)) {
      throw new TooManyRequestsResponse("That was a bit fast. Take a breath and try again.");
    }
  }

  void signIn(Context ctx, Account account) {
    signOut(ctx);
    String token = tokens.next();
    sessions.begin(Tokens.hash(token), account, tokens.next());
    ctx.cookie(new Cookie(COOKIE, token, "/", -1, https, true, null, SameSite.LAX));
  }

  void signOut(Context ctx) {
    token(ctx).ifPresent(token -> sessions.end(Tokens.hash(token)));
    ctx.removeCookie(COOKIE, "/");
  }

  private static Optional<String> token(Context ctx) {
    return Optional.ofNullable(ctx.cookie(COOKIE)).filter(token -> !token.isEmpty());
  }
}
